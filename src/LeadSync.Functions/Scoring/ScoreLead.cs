using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Scoring;

/// <summary>Takes events of one person into their lead: load, fold, commit, send.</summary>
/// <param name="leads">The leads.</param>
/// <param name="finder">Finds the lead of an event.</param>
/// <param name="keys">Derives keys.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="time">The clock: what people are told of a withdrawal is told now.</param>
public sealed class ScoreLead(LeadStore leads, LeadFinder finder, LeadKeys keys, ServiceLevelSource agreements, LeadUpdater updater, TimeProvider time)
{
    /// <summary>The partition by which events of one person are brought together.</summary>
    public string GroupOf(LeadEvent row) => keys.For(row.Lead)[0].Partition;

    /// <summary>Takes events of one person in; those that were taken in before change nothing.</summary>
    public async Task RunAsync(IReadOnlyList<LeadEvent> events, CancellationToken cancellationToken)
    {
        foreach (var part in events.OrderBy(LeadFold.PlaceOf).Chunk(LeadCommit.MaxEvents)) await TakeInAsync(part, cancellationToken);
    }

    /// <summary>Takes in what somebody found out about one lead, once; the caller says what becomes of a repeat.</summary>
    /// <param name="load">Finds the lead; null where there is none.</param>
    /// <param name="found">What was found out.</param>
    /// <param name="op">The operation's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<UpdateResult> TakeInAsync(Func<CancellationToken, Task<LeadRecord?>> load, FoundOut found, string op, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        return await updater.UpdateAsync(
            load,
            async record => await DecideAsync(fold, record, [found.Row], compare: false, op, cancellationToken) is { } update ? found.Noted(update, fold.LevelOf(record.State, found.Row.OccurredAt)) : null,
            op,
            cancellationToken);
    }

    private async Task TakeInAsync(IReadOnlyList<LeadEvent> events, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        if (await UpdateAsync(fold, events, compare: false, cancellationToken) is UpdateResult.Repeated)
            await UpdateAsync(fold, events, compare: true, cancellationToken);
    }

    private Task<UpdateResult> UpdateAsync(
        LeadFold fold, IReadOnlyList<LeadEvent> events, bool compare, CancellationToken cancellationToken)
    {
        var op = LeadUpdater.NewOp();
        return updater.UpdateAsync(
            async token => await finder.FindAsync(events, token),
            record => DecideAsync(fold, record, [.. events.Where(row => !(record.ErasedAt >= row.ReceivedAt))], compare, op, cancellationToken),
            op,
            cancellationToken);
    }

    // What was received before its person was erased is dropped (D-31).
    private async Task<LeadUpdate?> DecideAsync(
        LeadFold fold, LeadRecord record, IReadOnlyList<LeadEvent> events, bool compare, string op, CancellationToken cancellationToken)
    {
        if (events.Count == 0) return null;
        return compare || IsLate(record, events)
            ? await ComparedAsync(fold, record, events, op, cancellationToken)
            : InOrder(fold, record, EventMerge.Of(events, []).Fresh, op);
    }

    private static bool IsLate(LeadRecord record, IReadOnlyList<LeadEvent> events) =>
        EventMerge.Of(events, []).Fresh.Count < events.Count || (record.Version > 0 && LeadFold.PlaceOf(events[0]) <= record.State.Last);

    private LeadUpdate InOrder(LeadFold fold, LeadRecord record, IReadOnlyList<LeadEvent> events, string op)
    {
        var lines = new List<ScoreLine>();
        var state = record.State;
        foreach (var row in events)
        {
            var step = fold.Step(state, row);
            state = step.State;
            lines.AddRange(step.Lines);
        }

        return UpdateTo(fold, record, state, events, lines, op);
    }

    // A late or repeated event: what is stored decides what is new, and a late one folds the lead again.
    private async Task<LeadUpdate?> ComparedAsync(
        LeadFold fold, LeadRecord record, IReadOnlyList<LeadEvent> events, string op, CancellationToken cancellationToken)
    {
        var file = await leads.ReadHistoryAsync(record, cancellationToken);
        var merge = EventMerge.Of(events, file.Events);
        foreach (var row in merge.Reused)
            await leads.IgnoreAsync(record.LeadId, StoredEvent.Of(row, op) with { Outcome = StoredEvent.IdReused }, cancellationToken);
        if (merge.RepeatedOps.Count > 0) await updater.FinishAsync(file, merge.RepeatedOps, cancellationToken);
        if (merge.Fresh.Count == 0) return null;
        if (LeadFold.PlaceOf(merge.Fresh[0]) > record.State.Last) return InOrder(fold, record, merge.Fresh, op);
        var known = file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!);
        return UpdateTo(fold, record, fold.Refold(record.State, known.Concat(merge.Fresh)), merge.Fresh, [], op);
    }

    private LeadUpdate UpdateTo(
        LeadFold fold, LeadRecord record, LeadState folded, IReadOnlyList<LeadEvent> events, List<ScoreLine> lines, string op)
    {
        var after = Withdrawals.Tell(fold, record.State, folded, time.GetUtcNow(), op);
        var moves = after.History.Where(change => !record.State.History.Any(before => before.Identity == change.Identity)).ToList();
        var at = events[^1].OccurredAt;
        return new LeadUpdate
        {
            After = after,
            Events = [.. events.Select(row => StoredEvent.Of(row, op))],
            What = moves.Count > 0 ? "stage" : Noted.WhatOf(record.State, after),
            Cycle = after.Current?.Number,
            Versions = fold.VersionsOf(after, at),
            Inputs = new { events = events.Select(row => row.Id), lines, late = lines.Count == 0, score = fold.ScoreOf(after, after.Current!, at) },
            Outcome = Noted.OutcomeOf(after, moves),
        };
    }
}
