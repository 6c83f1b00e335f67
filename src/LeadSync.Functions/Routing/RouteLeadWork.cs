using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Routing;

/// <summary>Works off requests for an owner.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="route">Finds the owner.</param>
public sealed class RouteLeadWork(QueueWork work, RouteLead route)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<Envelope<RouteLeadMessage>>(
            new Delivery(QueueNames.LeadsToRoute, text, dequeueCount),
            message => [MessagePart.Of(message, message.Body.LeadId, message.Body.Traceparent)],
            async (message, token) =>
            {
                await route.RunAsync(message.Body, token);
                return WorkResults.Done<Envelope<RouteLeadMessage>>();
            },
            cancellationToken);
}
