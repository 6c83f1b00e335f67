using System.Xml.Linq;
using Azure.Storage.Queues.Internal;

namespace Azure.Storage.Queues.Models;

/// <summary>What the service says of a message it has taken.</summary>
public class SendReceipt
{
    internal SendReceipt(XElement xml)
    {
        (MessageId, PopReceipt) = (xml.Text("MessageId"), xml.Text("PopReceipt"));
        (InsertionTime, ExpirationTime, TimeNextVisible) = (xml.Time("InsertionTime"), xml.Time("ExpirationTime"), xml.Time("TimeNextVisible"));
    }
    /// <summary>The message's id.</summary>
    public string MessageId { get; }
    /// <summary>When it was taken.</summary>
    public DateTimeOffset InsertionTime { get; }
    /// <summary>When it is dropped; the year 9999 for never.</summary>
    public DateTimeOffset ExpirationTime { get; }
    /// <summary>Right to update or delete the message until it is received.</summary>
    public string PopReceipt { get; }
    /// <summary>When it becomes visible.</summary>
    public DateTimeOffset TimeNextVisible { get; }
}
