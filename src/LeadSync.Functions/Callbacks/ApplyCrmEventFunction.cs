using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Callbacks;

/// <summary>Applies what a CRM reports.</summary>
/// <param name="messages">Works a message off.</param>
public sealed class ApplyCrmEventFunction(CrmEventsWork messages)
{
    /// <summary>Takes one message.</summary>
    [Function(FunctionNames.ApplyCrmEvent)]
    public Task RunAsync([QueueTrigger(QueueTriggers.CrmEvents)] string message, long dequeueCount, CancellationToken cancellationToken) =>
        messages.RunAsync(message, dequeueCount, cancellationToken);
}
