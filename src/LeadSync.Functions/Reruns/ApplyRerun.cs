using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Functions.Routing;
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
        var now = time.GetUtcNow();
        var place = record.State.NextPlace(now, op);
        if (cycle.Held!.Outcome == OfferOutcome.Accepted) return await MovedAsync(fold, record, cycle, what, by, place, cancellationToken);
        var reason = what.What == RerunWhat.Owner ? HandedOn : Rerouted;
        return SalesDecider.For(fold, record.State, now).TakeBack(cycle, place, by, reason) is { } fact
            ? Update(fold, record, cycle, fact, new RerunInputs(what.What, cycle.Held.Number, cycle.Held.Representative) { Reason = reason })
            : null;
    }

    private async Task<LeadUpdate> MovedAsync(LeadFold fold, LeadRecord record, Cycle cycle, RerunParameters what, string by, Position place, CancellationToken cancellationToken)
    {
        var (inputs, drawn) = (await planner.InputsAsync(fold, record, what, cancellationToken), (DrawInputs?)null);
        var next = await assign.MoveAsync(record.LeadId, cycle.Number, cycle.Held!, DecideAsync, cancellationToken);
        return Update(
            fold, record, cycle, new ToldFact.Reassigned(cycle.Number, place, by, next),
            new RerunInputs(what.What, cycle.Held!.Number, cycle.Held.Representative) { Draw = drawn, Moved = drawn is null ? next : null }) with
        {
            Versions = new SortedDictionary<string, int>(StringComparer.Ordinal) { [RerunRouting.Table + inputs.Table.Name] = inputs.Table.Version },
        };

        async Task<RoutingDecision> DecideAsync(AssignmentCounts counts)
        {
            (var decision, drawn) = await planner.DecideAsync(fold, record, cycle, inputs, counts, cancellationToken);
            return decision;
        }
    }

    private static LeadUpdate Update(LeadFold fold, LeadRecord record, Cycle cycle, ToldFact fact, RerunInputs inputs) => new()
    {
        After = fold.Tell(record.State, fact),
        What = RerunInputs.Kind,
        Cycle = cycle.Number,
        Inputs = inputs,
        Outcome = RerunOutcome.Of(fact),
    };

    // A crash may have cut off what an earlier try set off.
    private async Task<bool> FinishedAsync(LeadRecord record, string op, CancellationToken cancellationToken)
    {
        var file = await leads.ReadHistoryAsync(record, cancellationToken);
        await updater.FinishAsync(file, new HashSet<string>(StringComparer.Ordinal) { op }, cancellationToken);
        return file.Decisions.Any(row => row.Op == op);
    }
}
