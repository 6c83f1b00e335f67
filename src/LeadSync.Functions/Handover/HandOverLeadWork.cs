using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Handover;

/// <summary>Works off hand-overs to the CRM.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="handOver">Hands over.</param>
public sealed class HandOverLeadWork(QueueWork work, HandOverLead handOver)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<Envelope<HandOverLeadMessage>>(
            new Delivery(QueueNames.Handovers, text, dequeueCount),
            message => [MessagePart.Of(message, message.Body.LeadId, message.Body.Traceparent)],
            async (message, token) =>
            {
                await handOver.RunAsync(message.Body, token);
                return WorkResults.Done<Envelope<HandOverLeadMessage>>();
            },
            cancellationToken);
}
