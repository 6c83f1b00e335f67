using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Replay;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Reruns;

/// <summary>Says which of some leads are to change hands, and to whom. Changes nothing.</summary>
/// <param name="leads">The leads.</param>
/// <param name="agreements">The service levels: which table is in force.</param>
/// <param name="routing">Tables and people.</param>
/// <param name="calendars">Working hours.</param>
/// <param name="owners">Who owns the accounts of companies.</param>
/// <param name="assign">Credits and counts.</param>
/// <param name="time">The clock.</param>
public sealed class RerunPlanner(LeadStore leads, ServiceLevelSource agreements, RoutingSource routing, CalendarSource calendars, AccountOwners owners, AssignStore assign, TimeProvider time)
{
    /// <summary>The leads of one page of cases that are meant and would change hands.</summary>
    internal async Task<IReadOnlyList<RerunEntry>> PlanAsync(IReadOnlyList<CaseRow> cases, RerunParameters what, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var counts = (await assign.ReadAsync(cancellationToken)).Counts;
        var planned = new List<RerunEntry>();
        foreach (var (row, record) in cases.Zip(await leads.AllAsync(cases.Select(row => row.LeadId), cancellationToken)))
        {
            if (record is null || HeldOf(record, row, what) is not { } cycle) continue;
            var inputs = await InputsAsync(fold, record, what, cancellationToken);
            var (decision, _) = await DecideAsync(fold, record, cycle, inputs, counts, cancellationToken);
            counts = counts.After(decision, time.GetUtcNow());
            var entry = new RerunEntry(record.LeadId, cycle.Number, row.Offer, cycle.Held!.Outcome == OfferOutcome.Accepted, Of(cycle.Held), RoutedTo.Of(decision));
            if (what.What == RerunWhat.Owner || IsElsewhere(entry, inputs)) planned.Add(entry);
        }

        return planned;
    }

    /// <summary>Who would get a lead now, without who is to hand on; with what that rests on.</summary>
    internal async Task<(RoutingDecision Decision, DrawInputs Draw)> DecideAsync(
        LeadFold fold, LeadRecord record, Cycle cycle, RoutingInputs inputs, AssignmentCounts counts, CancellationToken cancellationToken)
    {
        var (now, owner) = (time.GetUtcNow(), await owners.OfAsync(record, cycle.Held!.Department, cancellationToken));
        var request = LeadRequests.Of(fold, record, cycle, now, owner, cycle.Held.Department);
        var decision = RoutingEngine.Decide(request, inputs.Table, inputs.People, counts, inputs.Calendars);
        return (decision, new DrawInputs(now, inputs.PeopleVersion, owner, DrawCounts.Of(decision, inputs.Table.Table, inputs.People, counts, request.ExistingOwner)));
    }

    /// <summary>The table of the lead's service level with the people among whom is chosen.</summary>
    internal async Task<RoutingInputs> InputsAsync(LeadFold fold, LeadRecord record, RerunParameters what, CancellationToken cancellationToken)
    {
        var level = fold.LevelOf(record.State, time.GetUtcNow());
        var found = await routing.GetAsync(level.Routing, cancellationToken);
        var inputs = found with { Calendars = await calendars.GetAsync(level.Calendar, found.People, cancellationToken) };
        return what.What == RerunWhat.Owner ? Without(inputs, what.Owner!) : inputs;
    }

    /// <summary>The people without who is to hand on.</summary>
    internal static RoutingInputs Without(RoutingInputs inputs, string leaver) => inputs with { People = new RepresentativeList([.. inputs.People.Items.Where(person => person.Id != leaver)]) };

    // Case rows are pointers: the lead says whether the care goes on.
    private static Cycle? HeldOf(LeadRecord record, CaseRow row, RerunParameters what) =>
        record.State.CycleOf(row.Cycle) is { IsOpen: true, Held: { } held } cycle
        && held.Number == row.Offer && held.Representative == row.Representative && IsMeant(held, what)
            ? cycle
            : null;

    private static bool IsMeant(Offer held, RerunParameters what) =>
        (held.Outcome == OfferOutcome.Open || what.Accepted)
        && (what.Owner ?? held.Representative) == held.Representative
        && (what.Pool is null || what.Pool == held.Pool)
        && (what.Rule is null || what.Rule == held.Rule);

    // Who holds the lead by a pool that would draw again keeps it, while being one of the pool.
    private static bool IsElsewhere(RerunEntry entry, RoutingInputs inputs) =>
        entry.Before.IsMovedTo(entry.After)
        || (entry.After.Pool is { } pool && inputs.Table.Table.FindPool(pool)?.Members.Any(member => member.Representative == entry.Before.Representative) == false);

    private static RoutedTo Of(Offer held) => new(held.Rule, held.Pool, held.Representative, held.Fallback);
}
