using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Routing;

/// <summary>Finds an MQL its representative.</summary>
/// <param name="messages">Works a message off.</param>
public sealed class RouteLeadFunction(RouteLeadWork messages)
{
    /// <summary>Takes one message.</summary>
    [Function(FunctionNames.RouteLead)]
    public Task RunAsync([QueueTrigger(QueueTriggers.LeadsToRoute)] string message, long dequeueCount, CancellationToken cancellationToken) =>
        messages.RunAsync(message, dequeueCount, cancellationToken);
}
