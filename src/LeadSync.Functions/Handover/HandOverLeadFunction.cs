using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Handover;

/// <summary>Brings an offered lead into the CRM.</summary>
/// <param name="messages">Works a message off.</param>
public sealed class HandOverLeadFunction(HandOverLeadWork messages)
{
    /// <summary>Takes one message.</summary>
    [Function(FunctionNames.HandOverLead)]
    public Task RunAsync([QueueTrigger(QueueTriggers.Handovers)] string message, long dequeueCount, CancellationToken cancellationToken) =>
        messages.RunAsync(message, dequeueCount, cancellationToken);
}
