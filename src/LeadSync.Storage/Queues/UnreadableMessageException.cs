namespace LeadSync.Storage.Queues;

/// <summary>A queue text cannot be read, now or later: it becomes a dead letter at once. The message holds nothing of the text.</summary>
/// <param name="reason">Why.</param>
/// <param name="message">What is wrong, without content.</param>
/// <param name="inner">The reader's error.</param>
public sealed class UnreadableMessageException(UnreadableReason reason, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public UnreadableReason Reason { get; } = reason;
}
