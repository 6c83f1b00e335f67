namespace Azure.Storage.Queues.Models;

/// <summary>A queue's state.</summary>
public class QueueProperties
{
    /// <summary>Number of messages, invisible and not yet removed ones included: an upper bound.</summary>
    public int ApproximateMessagesCount { get; internal init; }
}
