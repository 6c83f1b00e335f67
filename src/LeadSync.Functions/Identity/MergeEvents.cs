using LeadSync.Domain.Leads;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Scoring;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Identity;

/// <summary>Carries out what a sender says: two of its records are one person. Which of the two leads stays, LeadSync decides (architecture §2.3).</summary>
/// <param name="finder">Finds the lead of all keys, and merges what they lead to.</param>
/// <param name="updater">Stores the event.</param>
public sealed class MergeEvents(LeadFinder finder, LeadUpdater updater)
{
    /// <summary>How the event is listed with the lead; it is no row of the fold.</summary>
    public const string Outcome = "merged";

    /// <summary>Carries one event out; twice is once. Where neither record is known yet, their keys will lead to one lead.</summary>
    public Task RunAsync(LeadEvent row, CancellationToken cancellationToken)
    {
        var op = LeadUpdater.NewOp();
        return updater.UpdateAsync(
            async token => await finder.FindAsync([row], token),
            record => Task.FromResult(record.Version == 0 || record.ErasedAt >= row.ReceivedAt ? null : Listed(record, row, op)),
            op,
            cancellationToken);
    }

    private static LeadUpdate Listed(LeadRecord record, LeadEvent row, string op) =>
        new() { After = record.State, Events = [StoredEvent.Of(row, op) with { Outcome = Outcome }] };
}
