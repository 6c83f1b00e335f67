using LeadSync.Domain.Leads;
using LeadSync.Domain.Words;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Intake;

/// <summary>The queue <c>lead-events</c>.</summary>
/// <param name="sender">Sends to queues.</param>
internal sealed class LeadEventQueue(QueueSender sender) : IEventQueue<LeadEvent>
{
    public Task PutAsync(IReadOnlyList<LeadEvent> events, DateTimeOffset receivedAt, string? traceparent, CancellationToken cancellationToken) =>
        sender.SendEventsAsync(
            events.Select(one => one with { Lead = CompletedContact.Of(one.Lead), ReceivedAt = receivedAt, Traceparent = traceparent }), cancellationToken);
}
