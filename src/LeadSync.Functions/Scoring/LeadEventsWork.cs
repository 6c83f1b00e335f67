using LeadSync.Domain.Leads;
using LeadSync.Functions.Details;
using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Scoring;

/// <summary>Works off messages of marketing events.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="details">Completes thin events.</param>
/// <param name="waiting">Keeps those that cannot be completed now.</param>
/// <param name="score">Takes events in.</param>
public sealed class LeadEventsWork(QueueWork work, CompleteEvents<LeadEvent> details, KeepWaiting waiting, ScoreLeads score)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<LeadEventsEnvelope>(
            new Delivery(QueueNames.LeadEvents, text, dequeueCount),
            message => [.. message.Events.Select(MessagePart.Of)],
            RunAsync,
            cancellationToken);

    private async Task<WorkResult<LeadEventsEnvelope>> RunAsync(LeadEventsEnvelope sent, CancellationToken cancellationToken)
    {
        var completion = await details.RunAsync(sent.Events, cancellationToken);
        foreach (var row in completion.Waiting) await KeepAsync(row, cancellationToken);
        if (completion.Ready.Count == 0) return WorkResults.Done<LeadEventsEnvelope>();
        var message = sent with { Events = completion.Ready };
        var supported = message.Events.Where(IsSupported).ToList();
        var failed = supported.Count == 0 ? [] : await score.RunAsync(message with { Events = supported }, cancellationToken);
        if (supported.Count < message.Events.Count) return Unsupported(message, failed);
        return failed.Count switch
        {
            0 => WorkResults.Done<LeadEventsEnvelope>(),
            var count when count == message.Events.Count => new(WorkOutcome.Failed, null, failed[0].Failure),
            _ => new(WorkOutcome.PartlyFailed, RestOf(message, failed.Select(each => each.Event)), failed[0].Failure),
        };
    }

    // An erasure of a sender is kept where an administrator sees it until LeadSync carries it out itself.
    private static WorkResult<LeadEventsEnvelope> Unsupported(LeadEventsEnvelope message, IReadOnlyList<FailedEvent> failed) =>
        failed.Count > 0
            ? new(WorkOutcome.PartlyFailed, RestOf(message, message.Events.Where(row => !IsSupported(row)).Concat(failed.Select(each => each.Event))), failed[0].Failure)
            : new(WorkOutcome.Unreadable, RestOf(message, message.Events.Where(row => !IsSupported(row))), null, "type-not-carried-out");

    private static LeadEventsEnvelope RestOf(LeadEventsEnvelope message, IEnumerable<LeadEvent> events) =>
        message with { Attempt = message.Attempt + 1, Events = [.. events] };

    private Task KeepAsync(WaitingEvent<LeadEvent> row, CancellationToken cancellationToken)
    {
        var tried = row.Event.Details! with { Tries = row.Event.Details.Tries + 1 };
        var part = MessagePart.Of(row.Event with { Details = tried });
        return waiting.RunAsync(part, QueueNames.LeadEvents, row.Reason, row.TryAt, (row.Event.ReceivedAt, tried.Tries), cancellationToken);
    }

    private static bool IsSupported(LeadEvent row) => row.Type is not LeadEventType.Erase;
}
