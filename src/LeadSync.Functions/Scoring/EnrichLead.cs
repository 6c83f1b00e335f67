using LeadSync.Domain.Leads;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Scoring;

/// <summary>Takes in what somebody found out about a lead, as a canonical event through the same fold as any other (D-17, D-20).</summary>
/// <param name="score">Folds and commits.</param>
/// <param name="leads">The leads.</param>
/// <param name="keys">Derives keys.</param>
/// <param name="updater">Finishes what an earlier try began.</param>
/// <param name="commands">Finishes what a crash would cut off.</param>
public sealed class EnrichLead(ScoreLead score, LeadStore leads, LeadKeys keys, LeadUpdater updater, LeadCommands commands)
{
    /// <summary>Takes it in once. What the lead is newly known by leads to it from now on; somebody else's address is not taken over by a slip of the hand.</summary>
    public async Task<EnrichResult> RunAsync(string leadId, FoundOut found)
    {
        if (await leads.FindAsync(leadId, CancellationToken.None) is not { } record) return new EnrichResult.Missing();
        var (linked, other) = await LinkedAsync(record, found.Row.Lead);
        if (other is not null) return new EnrichResult.SomebodyElse(other);
        var op = LeadUpdater.NewOp();
        return await commands.RunAsync(record.LeadId, op, () => ApplyAsync(record.LeadId, linked, found, op));
    }

    private async Task<EnrichResult> ApplyAsync(string leadId, IReadOnlyList<string> linked, FoundOut found, string op) =>
        await score.TakeInAsync(token => LoadAsync(leadId, linked, token), found, op, CancellationToken.None) switch
        {
            UpdateResult.Updated updated => new EnrichResult.Holds(updated.Record),
            UpdateResult.Repeated repeated => await RepeatedAsync(repeated.Record, found.Row),
            UpdateResult.Unchanged unchanged => new EnrichResult.Holds(unchanged.Record),
            _ => new EnrichResult.Missing(),
        };

    private async Task<LeadRecord?> LoadAsync(string leadId, IReadOnlyList<string> linked, CancellationToken cancellationToken) =>
        await leads.FindAsync(leadId, cancellationToken) is { } record ? record with { Keys = [.. record.Keys.Union(linked, StringComparer.Ordinal)] } : null;

    // The same id with the same content is the same event, whenever it is sent; what it set off is finished.
    private async Task<EnrichResult> RepeatedAsync(LeadRecord record, LeadEvent row)
    {
        var file = await leads.ReadHistoryAsync(record, CancellationToken.None);
        if (file.Events.FirstOrDefault(each => each.Key == row.Key()) is not { Lead: { } before } stored || !IsSame(before, row)) return new EnrichResult.IdReused();
        await updater.FinishAsync(file, new HashSet<string>(StringComparer.Ordinal) { stored.Op }, CancellationToken.None);
        return new EnrichResult.Holds(record);
    }

    private static bool IsSame(LeadEvent before, LeadEvent row) => StoredEvent.Of(before, "").Content == StoredEvent.Of(row with { OccurredAt = before.OccurredAt }, "").Content;

    private async Task<(IReadOnlyList<string> Linked, string? Other)> LinkedAsync(LeadRecord record, Contact entered)
    {
        var linked = new List<string>();
        foreach (var key in keys.For(entered).Where(key => !record.Keys.Contains(key.Partition, StringComparer.Ordinal)))
        {
            if (await leads.AddAliasAsync(key.Partition, record.LeadId, CancellationToken.None) is not AliasOutcome.Taken taken) linked.Add(key.Partition);
            else if (key.IsPersonal) return ([], taken.Other.LeadId);
        }

        return (linked, null);
    }
}
