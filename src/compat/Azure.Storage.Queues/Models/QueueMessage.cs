using System.Xml.Linq;
using Azure.Storage.Queues.Internal;

namespace Azure.Storage.Queues.Models;

/// <summary>A received message, invisible to others until <see cref="NextVisibleOn"/>.</summary>
public class QueueMessage
{
    internal QueueMessage(XElement xml, QueueMessageEncoding encoding)
    {
        (MessageId, PopReceipt, Body, DequeueCount) = (xml.Text("MessageId"), xml.Text("PopReceipt"), xml.Body(encoding), xml.Count());
        (InsertedOn, ExpiresOn, NextVisibleOn) = (xml.Time("InsertionTime"), xml.Time("ExpirationTime"), xml.Time("TimeNextVisible"));
    }
    /// <summary>Its id, given by the service.</summary>
    public string MessageId { get; }
    /// <summary>Proof of this receipt, needed to update or delete the message; void once another receives it.</summary>
    public string PopReceipt { get; }
    /// <summary>The body as UTF-8 text, decoded.</summary>
    public string MessageText => Body.ToString();
    /// <summary>The body's bytes, decoded.</summary>
    public BinaryData Body { get; }
    /// <summary>When it becomes visible again.</summary>
    public DateTimeOffset? NextVisibleOn { get; }
    /// <summary>When it was sent.</summary>
    public DateTimeOffset? InsertedOn { get; }
    /// <summary>When it is dropped; the year 9999 for never.</summary>
    public DateTimeOffset? ExpiresOn { get; }
    /// <summary>How often it was received, this time included.</summary>
    public long DequeueCount { get; }
}
