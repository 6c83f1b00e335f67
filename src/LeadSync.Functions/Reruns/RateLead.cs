using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Scoring;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Reruns;

/// <summary>
/// Rates cycles again that nobody of sales has taken (D-28). The rating is a row of the lead's fold: an event that arrives late is rated by it like those that
/// were there. A lead that is offered already keeps its offer; one that becomes an MQL goes the way of every MQL.
/// </summary>
/// <param name="leads">The leads.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="time">The clock.</param>
public sealed class RateLead(LeadStore leads, LeadUpdater updater, ServiceLevelSource agreements, TimeProvider time)
{
    private const string PlanOp = "plan";

    /// <summary>The cycles of a lead that would stand otherwise. Changes nothing.</summary>
    internal async Task<IReadOnlyList<RatingEntry>> PlanAsync(LeadRecord record, CancellationToken cancellationToken)
    {
        if (!record.State.Cycles.Any(cycle => cycle.IsRatable)) return [];
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var events = await EventsAsync(record, cancellationToken);
        return [.. record.State.Cycles.Where(cycle => cycle.IsRatable).Select(cycle => Entry(fold, record, cycle, Rated(fold, record, cycle.Number, events, "", PlanOp))).OfType<RatingEntry>()];
    }

    /// <summary>Rates one cycle.</summary>
    /// <returns>What became of it now or in an earlier try of this job; null where it went another way meanwhile.</returns>
    internal async Task<bool> RunAsync(string jobId, string by, RatingEntry entry, CancellationToken cancellationToken)
    {
        var op = entry.OpOf(jobId);
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var result = await updater.UpdateAsync(
            token => leads.FindAsync(entry.Lead, token), record => UpdateAsync(fold, record, entry.Cycle, by, op, cancellationToken), op, cancellationToken);
        return result is UpdateResult.Updated || (result is UpdateResult.Unchanged unchanged && await FinishedAsync(unchanged.Record, op, cancellationToken));
    }

    private async Task<LeadUpdate?> UpdateAsync(LeadFold fold, LeadRecord record, int number, string by, string op, CancellationToken cancellationToken)
    {
        if (IsDone(record, op) || record.State.CycleOf(number) is not { IsRatable: true } cycle) return null;
        var after = Rated(fold, record, number, await EventsAsync(record, cancellationToken), by, op);
        return Entry(fold, record, cycle, after) is not { } entry ? null : new LeadUpdate
        {
            After = after,
            What = "rated",
            Cycle = number,
            Versions = fold.VersionsOf(after, after.Last.At),
            Inputs = new { score = entry.Before.Score, rated = entry.After.Score },
            Outcome = Noted.OutcomeOf(after, [.. after.History.ExceptBy(record.State.History.Select(change => change.Identity), change => change.Identity)]),
        };
    }

    private LeadState Rated(LeadFold fold, LeadRecord record, int cycle, IEnumerable<LeadEvent> events, string by, string op)
    {
        var place = record.State.NextPlace(time.GetUtcNow(), op);
        var level = fold.LevelOf(record.State, place.At);
        return fold.Rate(record.State, new ToldFact.Rated(cycle, place, by, level.Name, level.Version), events);
    }

    // Null where the rating changes nothing.
    private static RatingEntry? Entry(LeadFold fold, LeadRecord record, Cycle before, LeadState rated)
    {
        var after = rated.CycleOf(before.Number)!;
        return before.Milestone == after.Milestone && before.Points.Tallies.SequenceEqual(after.Points.Tallies) && before.HeldBack.SequenceEqual(after.HeldBack)
            && before.Staffing.SequenceEqual(after.Staffing, StringComparer.Ordinal)
            ? null
            : new RatingEntry(record.LeadId, before.Number, PlaceOf(fold, record.State, before, rated.Last.At), PlaceOf(fold, rated, after, rated.Last.At));
    }

    private static RatingEntry.Place PlaceOf(LeadFold fold, LeadState state, Cycle cycle, DateTimeOffset at) =>
        new(fold.ScoreOf(state, cycle, at).Total, fold.StageOf(state, cycle), cycle.Milestone);

    private async Task<IReadOnlyList<LeadEvent>> EventsAsync(LeadRecord record, CancellationToken cancellationToken) =>
        [.. (await leads.ReadHistoryAsync(record, cancellationToken)).Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!)];

    private static bool IsDone(LeadRecord record, string op) => record.State.Told.Any(fact => fact is ToldFact.Rated && fact.Place.Key == "~" + op);

    // A crash may have cut off what an earlier try set off.
    private async Task<bool> FinishedAsync(LeadRecord record, string op, CancellationToken cancellationToken)
    {
        if (!IsDone(record, op)) return false;
        await updater.FinishAsync(await leads.ReadHistoryAsync(record, cancellationToken), new HashSet<string>(StringComparer.Ordinal) { op }, cancellationToken);
        return true;
    }
}
