using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Leads;

/// <summary>Finishes what an interrupted command left.</summary>
/// <param name="messages">Works a message off.</param>
public sealed class SettleLeadFunction(SettleLeadWork messages)
{
    /// <summary>Takes one message.</summary>
    [Function(FunctionNames.SettleLead)]
    public Task RunAsync([QueueTrigger(QueueTriggers.Settle)] string message, long dequeueCount, CancellationToken cancellationToken) =>
        messages.RunAsync(message, dequeueCount, cancellationToken);
}
