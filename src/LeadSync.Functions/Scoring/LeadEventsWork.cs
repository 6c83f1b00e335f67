using LeadSync.Domain.Leads;
using LeadSync.Functions.Details;
using LeadSync.Functions.Messages;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Scoring;

/// <summary>Works off messages of marketing events.</summary>
/// <param name="work">Works any message off.</param>
/// <param name="details">Completes thin events.</param>
/// <param name="waiting">Keeps those that cannot be completed now.</param>
/// <param name="score">Takes events in.</param>
/// <param name="keys">Derives the keys of whom an event is about.</param>
public sealed class LeadEventsWork(QueueWork work, CompleteEvents<LeadEvent> details, KeepWaiting waiting, ScoreLeads score, LeadKeys keys)
{
    /// <summary>Works one message off.</summary>
    public Task RunAsync(string text, long dequeueCount, CancellationToken cancellationToken) =>
        work.RunAsync<LeadEventsEnvelope>(
            new Delivery(QueueNames.LeadEvents, text, dequeueCount),
            message => [.. message.Events.Select(row => MessagePart.Of(row, keys))],
            RunAsync,
            cancellationToken);

    private async Task<WorkResult<LeadEventsEnvelope>> RunAsync(LeadEventsEnvelope sent, CancellationToken cancellationToken)
    {
        var completion = await details.RunAsync(sent.Events, cancellationToken);
        foreach (var row in completion.Waiting) await KeepAsync(row, cancellationToken);
        if (completion.Ready.Count == 0) return WorkResults.Done<LeadEventsEnvelope>();
        var message = sent with { Events = completion.Ready };
        var failed = await score.RunAsync(message, cancellationToken);
        return failed.Count switch
        {
            0 => WorkResults.Done<LeadEventsEnvelope>(),
            var count when count == message.Events.Count => new(WorkOutcome.Failed, null, failed[0].Failure),
            _ => new(WorkOutcome.PartlyFailed, RestOf(message, failed.Select(each => each.Event)), failed[0].Failure),
        };
    }

    private static LeadEventsEnvelope RestOf(LeadEventsEnvelope message, IEnumerable<LeadEvent> events) =>
        message with { Attempt = message.Attempt + 1, Events = [.. events] };

    private Task KeepAsync(WaitingEvent<LeadEvent> row, CancellationToken cancellationToken)
    {
        var tried = row.Event.Details! with { Tries = row.Event.Details.Tries + 1 };
        var part = MessagePart.Of(row.Event with { Details = tried }, keys);
        return waiting.RunAsync(part, QueueNames.LeadEvents, row.Reason, row.TryAt, (row.Event.ReceivedAt, tried.Tries), cancellationToken);
    }
}
