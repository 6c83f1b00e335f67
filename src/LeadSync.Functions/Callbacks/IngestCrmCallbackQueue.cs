using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Callbacks;

/// <summary>The queue <c>crm-events</c>.</summary>
/// <param name="sender">Sends to queues.</param>
internal sealed class IngestCrmCallbackQueue(QueueSender sender) : IEventQueue<SalesEvent>
{
    public async Task PutAsync(IReadOnlyList<SalesEvent> events, DateTimeOffset receivedAt, string? traceparent, CancellationToken cancellationToken)
    {
        foreach (var part in events.Chunk(LeadEventsEnvelope.MaxEvents))
        {
            var body = new CrmEventsMessage([.. part.Select(one => one with { ReceivedAt = receivedAt, Traceparent = traceparent })]);
            await sender.SendAsync(QueueNames.CrmEvents, new Envelope<CrmEventsMessage> { Body = body }, null, cancellationToken);
        }
    }
}
