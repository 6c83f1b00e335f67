using Azure;
using Azure.Storage.Queues;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary><c>&lt;queue&gt;-poison</c>: made on first use, holds bodies only.</summary>
internal sealed class PoisonQueue
{
    private const string Suffix = "-poison";
    private const int LongestName = 63;

    private readonly QueueClient? _queue;

    internal PoisonQueue(QueueServiceClient queues, string queueName)
    {
        Name = queueName + Suffix;
        if (!queueName.EndsWith(Suffix, StringComparison.Ordinal) && Name.Length <= LongestName)
            _queue = queues.GetQueueClient(Name);
    }

    internal string Name { get; }

    /// <summary>False where there can be no such queue: failed messages of a poison queue come back after their lease until they expire.</summary>
    internal async Task<bool> TryAddAsync(BinaryData body)
    {
        if (_queue is null)
            return false;
        try
        {
            await _queue.SendMessageAsync(body, cancellationToken: CancellationToken.None);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            await _queue.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
            await _queue.SendMessageAsync(body, cancellationToken: CancellationToken.None);
        }

        return true;
    }
}
