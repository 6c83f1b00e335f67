using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Leads;

/// <summary>Works off what interrupted commands left.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="settle">Finishes a command.</param>
public sealed class SettleLeadWork(QueueWork work, SettleLead settle)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<Envelope<SettleLeadMessage>>(
            new Delivery(QueueNames.Settle, text, dequeueCount),
            message => [MessagePart.Of(message, message.Body.LeadId, null)],
            async (message, token) =>
            {
                await settle.RunAsync(message.Body, token);
                return WorkResults.Done<Envelope<SettleLeadMessage>>();
            },
            cancellationToken);
}
