using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Reruns;

/// <summary>Executes again what a rerun made of one lead, from what it kept, under the versions of its time (guarantee 6). Nothing is moved.</summary>
/// <param name="routing">Finds tables, people and hours of the time.</param>
public sealed class RerunHandOn(RerunRouting routing)
{
    /// <summary>What comes out; null where the decision kept too little, or one of its documents is gone.</summary>
    /// <param name="fold">What was agreed about leads.</param>
    /// <param name="before">The lead as it stood.</param>
    /// <param name="row">The decision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<object?> AgainAsync(LeadFold fold, LeadRecord before, StoredDecision row, CancellationToken cancellationToken)
    {
        var inputs = row.Decision.Inputs.Deserialize<RerunInputs>(DomainJson.Options)!;
        if (before.State.CycleOf(row.Decision.Cycle ?? 0) is not { Held: not null } cycle) return null;
        if (inputs.Reason is { } reason) return TakenBack(fold, before.State, cycle, row, reason);
        var next = inputs.Moved ?? (inputs.Draw is { } draw ? await DrawnAsync(fold, before, cycle, row.Decision, inputs, draw, cancellationToken) : null);
        return next is null ? null : new RerunOutcome(nameof(ToldFact.Reassigned), next);
    }

    private static RerunOutcome? TakenBack(LeadFold fold, LeadState before, Cycle cycle, StoredDecision row, string reason) =>
        SalesDecider.For(fold, before, row.Decision.At).TakeBack(cycle, before.NextPlace(row.Decision.At, row.Op), "", reason) is { } fact ? RerunOutcome.Of(fact) : null;

    private async Task<string?> DrawnAsync(
        LeadFold fold, LeadRecord before, Cycle cycle, Decision decision, RerunInputs kept, DrawInputs draw, CancellationToken cancellationToken)
    {
        if (await routing.InputsAsync(fold, before, decision, draw, cancellationToken) is not { } found) return null;
        var inputs = kept.What == RerunWhat.Owner ? RerunPlanner.Without(found, kept.Representative) : found;
        var request = LeadRequests.Of(fold, before, cycle, draw.At, draw.AccountOwner, cycle.Held!.Department);
        return RoutingEngine.Decide(request, inputs.Table, inputs.People, draw.Counts.ToCounts(), inputs.Calendars).Representative;
    }
}
