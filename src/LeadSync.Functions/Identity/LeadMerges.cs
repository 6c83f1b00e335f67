using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Identity;

/// <summary>Merges two leads of one person (architecture §2.3). Each step may run twice, so whoever meets the fence of a merge finishes it.</summary>
/// <param name="leads">The leads.</param>
/// <param name="rows">The rows of a merge.</param>
/// <param name="effects">Sends what is to happen outside.</param>
/// <param name="erasure">Erases the rest where the lead that was to stay was erased meanwhile.</param>
/// <param name="agreements">The service levels: the lead that stays is folded again.</param>
/// <param name="time">The clock.</param>
public sealed class LeadMerges(LeadStore leads, LeadMergeStore rows, EffectSender effects, LeadErasure erasure, ServiceLevelSource agreements, TimeProvider time)
{
    private const int MaxTries = 16;

    /// <summary>Merges two leads, both as they were read; where one of them has changed since, nothing happens, and the caller looks again.</summary>
    public async Task MergeAsync(LeadRecord one, LeadRecord other, CancellationToken cancellationToken)
    {
        var (stays, goes, _) = Survivor.Of(one, other);
        if (await rows.FenceAsync(goes, stays.LeadId, cancellationToken)) await FinishAsync(goes.LeadId, cancellationToken);
    }

    /// <summary>Finishes the merge that a lead is in.</summary>
    /// <returns>False where it is in none.</returns>
    public async Task<bool> FinishAsync(LeadRecord record, CancellationToken cancellationToken)
    {
        if (record.MergingInto is null) return false;
        await FinishAsync(record.LeadId, cancellationToken);
        return true;
    }

    private async Task FinishAsync(string leadId, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            if (await leads.ResolveAsync(leadId, cancellationToken) is not { MergingInto: not null } goes) return;
            if (await TargetAsync(goes, cancellationToken) is { } stays && await EndAsync(stays, goes, cancellationToken)) return;
            await Jitter.WaitAsync(attempt, time, cancellationToken);
        }

        throw new ContentionException($"Two leads of one person changed {MaxTries} times while they were to be merged; the work is tried again later.");
    }

    // The lead that stays; null where it is in a merge itself, which is finished first.
    private async Task<LeadRecord?> TargetAsync(LeadRecord goes, CancellationToken cancellationToken)
    {
        var chain = new List<LeadRecord> { goes };
        while (chain[^1].MergingInto is { } into)
        {
            var next = await leads.ResolveAsync(into, cancellationToken);
            if (chain.FindIndex(each => each.LeadId == next.LeadId) is >= 0 and var first) return await OpenedAsync(chain[first..], cancellationToken);
            chain.Add(next);
        }

        if (chain.Count == 2) return chain[1];
        await FinishAsync(chain[^2].LeadId, cancellationToken);
        return null;
    }

    // Rivals decided at once and differently: all of them are behind fences now, so everybody decides the same. Who took another in already, stays.
    private async Task<LeadRecord?> OpenedAsync(IReadOnlyList<LeadRecord> ring, CancellationToken cancellationToken)
    {
        var free = ring.Where(each => !ring.Any(other => other.MergedFrom.Contains(each.LeadId, StringComparer.Ordinal))).ToList();
        await rows.ReleaseAsync(free.Aggregate((one, other) => Survivor.Of(one, other).Stays), cancellationToken);
        return null;
    }

    // Both were one person, who was erased while the merge was on its way: the erasure holds for both.
    private async Task<bool> EndAsync(LeadRecord stays, LeadRecord goes, CancellationToken cancellationToken)
    {
        if (stays.Version > 0) return await CarryOutAsync(stays, goes, cancellationToken);
        await erasure.RunAsync("merge-" + goes.LeadId, [goes.LeadId, goes.MergingInto!], [], stays.ErasedAt ?? time.GetUtcNow(), cancellationToken);
        return true;
    }

    private async Task<bool> CarryOutAsync(LeadRecord stays, LeadRecord goes, CancellationToken cancellationToken)
    {
        var left = await leads.ReadHistoryAsync(goes, cancellationToken);
        foreach (var row in left.Decisions) await effects.SendAsync(goes.LeadId, row.Version, goes.State, Told(row.Decision.Effects), cancellationToken);
        await rows.CopyEventsAsync(goes.LeadId, stays.LeadId, cancellationToken);
        if (!await TakeOverAsync(stays, goes, cancellationToken)) return false;
        await effects.SendAsync(goes.LeadId, goes.Version + 1, goes.State, Withdrawn(goes.State), cancellationToken);
        return await rows.CloseAsync(goes, stays.LeadId, cancellationToken);
    }

    // What may not have been sent yet and still holds: the funnel's moves, which are reversed below, names, and care that ended. Nobody is asked any more.
    private static LeadEffects Told(LeadEffects sent) => new() { Facts = sent.Facts, Names = sent.Names, Ended = sent.Ended };

    // Its moves count no longer, whoever cares for it does so no longer, and the offers do not count for the draw.
    private static LeadEffects Withdrawn(LeadState state)
    {
        var end = LeadChange.Between(state, LeadState.Empty, TimeSpan.Zero);
        return end with { Ended = [.. end.Ended.Select(care => care with { CreditReturns = true })] };
    }

    private async Task<bool> TakeOverAsync(LeadRecord stays, LeadRecord goes, CancellationToken cancellationToken)
    {
        var op = "merge-" + goes.LeadId;
        var file = await leads.ReadHistoryAsync(stays, cancellationToken);
        if (stays.MergedFrom.Contains(goes.LeadId, StringComparer.Ordinal)) return await SentAsync(file, op, cancellationToken);
        var current = await agreements.GetAsync(cancellationToken);
        var after = current.Fold.Refold(stays.State, file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).Select(row => row.Lead!));
        var set = LeadChange.Between(stays.State, after, current.LevelOf(after, time.GetUtcNow()).FirstContactWithin);
        var commit = new LeadCommit(MergeReport.Joined(stays, goes), op, after, [], [MergeReport.DecisionOf(stays, goes, set, time.GetUtcNow())]);
        if (await leads.CommitAsync(commit, cancellationToken) is not CommitOutcome.Committed done) return false;
        await effects.SendAsync(done.Record.LeadId, done.Record.Version, done.Record.State, set, cancellationToken);
        return true;
    }

    private async Task<bool> SentAsync(LeadFile file, string op, CancellationToken cancellationToken)
    {
        foreach (var row in file.Decisions.Where(row => row.Op == op))
            await effects.SendAsync(file.Record.LeadId, row.Version, file.Record.State, row.Decision.Effects, cancellationToken);
        return true;
    }
}
