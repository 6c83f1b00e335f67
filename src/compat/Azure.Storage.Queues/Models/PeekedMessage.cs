using System.Xml.Linq;
using Azure.Storage.Queues.Internal;

namespace Azure.Storage.Queues.Models;

/// <summary>A message seen without receiving it: it stays visible and cannot be deleted.</summary>
public class PeekedMessage
{
    internal PeekedMessage(XElement xml, QueueMessageEncoding encoding)
    {
        (MessageId, Body, DequeueCount) = (xml.Text("MessageId"), xml.Body(encoding), xml.Count());
        (InsertedOn, ExpiresOn) = (xml.Time("InsertionTime"), xml.Time("ExpirationTime"));
    }
    /// <summary>Its id, given by the service.</summary>
    public string MessageId { get; }
    /// <summary>The body as UTF-8 text, decoded.</summary>
    public string MessageText => Body.ToString();
    /// <summary>The body's bytes, decoded.</summary>
    public BinaryData Body { get; }
    /// <summary>When it was sent.</summary>
    public DateTimeOffset? InsertedOn { get; }
    /// <summary>When it is dropped; the year 9999 for never.</summary>
    public DateTimeOffset? ExpiresOn { get; }
    /// <summary>How often it was received.</summary>
    public long DequeueCount { get; }
}
