namespace Azure.Storage.Queues.Models;

/// <summary>A message seen without receiving it: it stays visible and cannot be deleted.</summary>
public class PeekedMessage
{
    internal PeekedMessage()
    {
    }

    /// <summary>Its id, given by the service.</summary>
    public string MessageId { get; internal init; } = "";

    /// <summary>The body as UTF-8 text, decoded.</summary>
    public string MessageText => Body.ToString();

    /// <summary>The body's bytes, decoded.</summary>
    public BinaryData Body { get; internal init; } = BinaryData.Empty;

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? InsertedOn { get; internal init; }

    /// <summary>When it is dropped; the year 9999 for never.</summary>
    public DateTimeOffset? ExpiresOn { get; internal init; }

    /// <summary>How often it was received.</summary>
    public long DequeueCount { get; internal init; }
}
