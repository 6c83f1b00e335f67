using LeadSync.Domain.Leads;
using LeadSync.Functions.Details;
using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Callbacks;

/// <summary>Works off messages of CRM events. An event whose lead is not known yet waits: a callback may be faster than our own hand-over.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="details">Completes thin events.</param>
/// <param name="keep">Keeps those that cannot be completed now.</param>
/// <param name="apply">Applies events.</param>
public sealed class CrmEventsWork(QueueWork work, CompleteEvents<SalesEvent> details, KeepWaiting keep, ApplyCrmEvents apply)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<Envelope<CrmEventsMessage>>(
            new Delivery(QueueNames.CrmEvents, text, dequeueCount), message => [.. message.Body.Events.Select(PartOf)], RunAsync, cancellationToken);

    private async Task<WorkResult<Envelope<CrmEventsMessage>>> RunAsync(Envelope<CrmEventsMessage> message, CancellationToken cancellationToken)
    {
        var completion = await details.RunAsync(message.Body.Events, cancellationToken);
        foreach (var row in completion.Waiting) await KeepAsync(row, cancellationToken);
        var waiting = await apply.RunAsync(completion.Ready, cancellationToken);
        return waiting.Count == 0
            ? WorkResults.Done<Envelope<CrmEventsMessage>>()
            : new(WorkOutcome.NotYet, message with { Attempt = message.Attempt + 1, Body = new CrmEventsMessage(waiting) }, null, "lead-unknown");
    }

    private Task KeepAsync(WaitingEvent<SalesEvent> row, CancellationToken cancellationToken)
    {
        var tried = row.Event.Details! with { Tries = row.Event.Details.Tries + 1 };
        var part = PartOf(row.Event with { Details = tried });
        return keep.RunAsync(part, QueueNames.CrmEvents, row.Reason, row.TryAt, (row.Event.ReceivedAt, tried.Tries), cancellationToken);
    }

    private static MessagePart PartOf(SalesEvent row) => new(
        row.Key().Value,
        row.Source,
        EnvelopeCodec.Json(new Envelope<CrmEventsMessage> { Body = new CrmEventsMessage([row]) }),
        row.LeadId ?? CrmLeadId.OfInbox(row.CrmId),
        row.Traceparent);
}
