using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Scoring;

/// <summary>Folds events into leads.</summary>
/// <param name="messages">Works a message off.</param>
public sealed class ScoreLeadFunction(LeadEventsWork messages)
{
    /// <summary>Takes one message.</summary>
    [Function(FunctionNames.ScoreLead)]
    public Task RunAsync([QueueTrigger(QueueTriggers.LeadEvents)] string message, long dequeueCount, CancellationToken cancellationToken) =>
        messages.RunAsync(message, dequeueCount, cancellationToken);
}
