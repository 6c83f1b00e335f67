namespace Azure.Storage.Queues.Models;

/// <summary>A received message, invisible to others until <see cref="NextVisibleOn"/>.</summary>
public class QueueMessage
{
    internal QueueMessage()
    {
    }

    /// <summary>Its id, given by the service.</summary>
    public string MessageId { get; internal init; } = "";

    /// <summary>Proof of this receipt, needed to update or delete the message; void once another receives it.</summary>
    public string PopReceipt { get; internal init; } = "";

    /// <summary>The body as UTF-8 text, decoded.</summary>
    public string MessageText => Body.ToString();

    /// <summary>The body's bytes, decoded.</summary>
    public BinaryData Body { get; internal init; } = BinaryData.Empty;

    /// <summary>When it becomes visible again; null on peeking.</summary>
    public DateTimeOffset? NextVisibleOn { get; internal init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? InsertedOn { get; internal init; }

    /// <summary>When it is dropped; the year 9999 for never.</summary>
    public DateTimeOffset? ExpiresOn { get; internal init; }

    /// <summary>How often it was received, this time included.</summary>
    public long DequeueCount { get; internal init; }
}
