namespace Azure.Storage.Queues.Models;

/// <summary>What the service says of a message it has taken.</summary>
public class SendReceipt
{
    internal SendReceipt()
    {
    }

    /// <summary>The message's id.</summary>
    public string MessageId { get; internal init; } = "";

    /// <summary>When it was taken.</summary>
    public DateTimeOffset InsertionTime { get; internal init; }

    /// <summary>When it is dropped; the year 9999 for never.</summary>
    public DateTimeOffset ExpirationTime { get; internal init; }

    /// <summary>Right to update or delete the message until it is received.</summary>
    public string PopReceipt { get; internal init; } = "";

    /// <summary>When it becomes visible.</summary>
    public DateTimeOffset TimeNextVisible { get; internal init; }
}
