using System.Collections.Concurrent;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Messages;
using LeadSync.Storage.Queues;

namespace LeadSync.Functions.Scoring;

/// <summary>Takes in the events of one message: by person side by side, each person's in order. One bad event does not hold up the others.</summary>
/// <param name="score">Takes in one person's events.</param>
/// <param name="merges">Carries out merges.</param>
/// <param name="erasures">Carries out erasures; they come last, and reach the rest of their message.</param>
public sealed class ScoreLeads(ScoreLead score, MergeEvents merges, EraseEvents erasures)
{
    private const int SideBySide = 8;

    /// <summary>Takes a message in; answers the events whose work failed.</summary>
    public async Task<IReadOnlyList<FailedEvent>> RunAsync(LeadEventsEnvelope message, CancellationToken cancellationToken)
    {
        var failed = new ConcurrentBag<FailedEvent>();
        await Parallel.ForEachAsync(
            message.Events.Where(row => row.Type is not (LeadEventType.Merge or LeadEventType.Erase)).GroupBy(score.GroupOf, StringComparer.Ordinal),
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
            async (person, token) => await TryAsync([.. person], () => score.RunAsync([.. person], token), failed));
        foreach (var row in message.Events.Where(row => row.Type is LeadEventType.Merge))
            await TryAsync([row], () => merges.RunAsync(row, cancellationToken), failed);
        foreach (var row in message.Events.Where(row => row.Type is LeadEventType.Erase))
            await TryAsync([row], () => erasures.RunAsync(row, cancellationToken), failed);
        return [.. failed];
    }

    private static async Task TryAsync(IReadOnlyList<LeadEvent> events, Func<Task> work, ConcurrentBag<FailedEvent> failed)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The edge of a message: what failed is tried again or becomes a dead letter, what worked stays.
            foreach (var row in events) failed.Add(new FailedEvent(row, failure));
        }
    }
}
