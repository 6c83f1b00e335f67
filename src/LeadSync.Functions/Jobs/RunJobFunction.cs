using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Jobs;

/// <summary>Does long work, a page a message.</summary>
/// <param name="messages">Works a message off.</param>
public sealed class RunJobFunction(RunJobWork messages)
{
    /// <summary>Takes one message.</summary>
    [Function(FunctionNames.RunJob)]
    public Task RunAsync([QueueTrigger(QueueTriggers.Jobs)] string message, long dequeueCount, CancellationToken cancellationToken) =>
        messages.RunAsync(message, dequeueCount, cancellationToken);
}
