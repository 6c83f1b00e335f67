using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Reruns;

/// <summary>
/// Changes the owner of one lead. An open offer is taken back, and the lead is routed again like any other; an accepted lead stays where it is and gets
/// another owner. Twice is once, by the operation and because only who held the lead when it was looked at is followed.
/// </summary>
/// <param name="leads">The leads.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="agreements">The service levels.</param>
/// <param name="planner">Says who is next.</param>
/// <param name="assign">Credits and counts.</param>
/// <param name="time">The clock.</param>
public sealed class ApplyRerun(LeadStore leads, LeadUpdater updater, ServiceLevelSource agreements, RerunPlanner planner, AssignStore assign, TimeProvider time)
{
    private const string HandedOn = "handed-on";
    private const string Rerouted = "rerouted";

    /// <summary>Changes one lead.</summary>
    /// <returns>True where it changed hands now or in an earlier try of this job; false where it went another way meanwhile.</returns>
    internal async Task<bool> RunAsync(string jobId, string by, RerunEntry entry, RerunParameters what, CancellationToken cancellationToken)
    {
        var op = entry.OpOf(jobId);
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var result = await updater.UpdateAsync(
            token => leads.FindAsync(entry.Lead, token),
            async record => Held(record, entry) is { } cycle ? await UpdateAsync(fold, record, cycle, what, by, op, cancellationToken) : null,
            op,
            cancellationToken);
        return result is UpdateResult.Updated || (result is UpdateResult.Unchanged unchanged && await FinishedAsync(unchanged.Record, op, cancellationToken));
    }

    private static Cycle? Held(LeadRecord record, RerunEntry entry) =>
        record.State.CycleOf(entry.Cycle) is { IsOpen: true, Held: { } held } cycle
        && held.Number == entry.Offer && held.Representative == entry.Before.Representative && held.Outcome == (entry.IsAccepted ? OfferOutcome.Accepted : OfferOutcome.Open)
            ? cycle
            : null;

    private async Task<LeadUpdate?> UpdateAsync(LeadFold fold, LeadRecord record, Cycle cycle, RerunParameters what, string by, string op, CancellationToken cancellationToken)
    {
        var place = record.State.NextPlace(time.GetUtcNow(), op);
        var fact = cycle.Held!.Outcome == OfferOutcome.Accepted
            ? new ToldFact.Reassigned(cycle.Number, place, by, await MovedAsync(fold, record, cycle, what, cancellationToken))
            : SalesDecider.For(fold, record.State, time.GetUtcNow()).TakeBack(cycle, place, by, what.What == RerunWhat.Owner ? HandedOn : Rerouted);
        return fact is null ? null : new LeadUpdate
        {
            After = fold.Tell(record.State, fact),
            What = "rerun",
            Cycle = cycle.Number,
            Inputs = new { what = what.What, offer = cycle.Held.Number, representative = cycle.Held.Representative },
            Outcome = new { told = fact.GetType().Name, representative = (fact as ToldFact.Reassigned)?.Representative },
        };
    }

    private async Task<string> MovedAsync(LeadFold fold, LeadRecord record, Cycle cycle, RerunParameters what, CancellationToken cancellationToken)
    {
        var inputs = await planner.InputsAsync(fold, record, what, cancellationToken);
        return await assign.MoveAsync(
            record.LeadId, cycle.Number, cycle.Held!, counts => planner.DecideAsync(fold, record, cycle, inputs, counts, cancellationToken), cancellationToken);
    }

    // A crash may have cut off what an earlier try set off.
    private async Task<bool> FinishedAsync(LeadRecord record, string op, CancellationToken cancellationToken)
    {
        var file = await leads.ReadHistoryAsync(record, cancellationToken);
        await updater.FinishAsync(file, new HashSet<string>(StringComparer.Ordinal) { op }, cancellationToken);
        return file.Decisions.Any(row => row.Op == op);
    }
}
