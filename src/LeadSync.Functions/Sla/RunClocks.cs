using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Sla;

/// <summary>Fires clocks whose time has come: an offer that nobody answered lapses and is made to somebody else (D-23).</summary>
/// <param name="clocks">The wake-ups.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="agreements">What each clock does.</param>
/// <param name="routing">The representatives, for who is told.</param>
/// <param name="time">The clock.</param>
public sealed class RunClocks(ClockStore clocks, LeadUpdater updater, ServiceLevelSource agreements, RoutingSource routing, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>Fires all due clocks; its cost grows with these alone.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ClockWake> due;
        do
        {
            due = await clocks.DueAsync(time.GetUtcNow(), PageSize, cancellationToken);
            foreach (var wake in due) await FireAsync(wake, cancellationToken);
        }
        while (due.Count == PageSize);
    }

    // The wake-up is removed last: it drives what it set off. One of a lead that was merged means nothing to the lead that stayed.
    private async Task FireAsync(ClockWake wake, CancellationToken cancellationToken)
    {
        var fold = (await agreements.GetAsync(cancellationToken)).Fold;
        var people = await routing.PeopleAsync(cancellationToken);
        await updater.UpdateAsync(wake.LeadId, record => record.LeadId == wake.LeadId ? Decide(fold, record, wake.Clock, people) : null, cancellationToken);
        await clocks.DeleteAsync(wake, cancellationToken);
    }

    // The clocks are those of the lead's own service level.
    private LeadUpdate? Decide(LeadFold fold, LeadRecord record, ClockStart clock, RepresentativeList people)
    {
        var steps = ClockSteps.Of(fold.LevelOf(record.State, time.GetUtcNow()), clock.Kind, people);
        return clock.Kind switch
        {
            ClockKind.Accept => Unanswered(fold, record, clock, steps),
            ClockKind.FirstContact => Overdue(record, clock, steps),
            _ => null,
        };
    }

    // Nobody stands behind the lead desk: there the offer stays, as it does where the service level does not route again.
    private LeadUpdate? Unanswered(LeadFold fold, LeadRecord record, ClockStart clock, ClockSteps steps)
    {
        var cycle = record.State.CycleOf(clock.Cycle);
        if (cycle is not { Held: { Outcome: OfferOutcome.Open } offer } || offer.Number != clock.Offer || time.GetUtcNow() < offer.AcceptBy) return null;
        if (offer.Fallback is not null || !steps.Reroutes || Lapse(fold, record.State, cycle, clock) is not { } fact) return Noted(record, clock, offer, steps, "accept-overdue");
        return Noted(record, clock, offer, steps, "lapsed") with { After = fold.Tell(record.State, fact) };
    }

    private ToldFact? Lapse(LeadFold fold, LeadState state, Cycle cycle, ClockStart clock) =>
        SalesDecider.For(fold, state, time.GetUtcNow()).Lapse(cycle, state.NextPlace(time.GetUtcNow(), clock.Kind.ToString()));

    private static LeadUpdate? Overdue(LeadRecord record, ClockStart clock, ClockSteps steps) =>
        record.State.CycleOf(clock.Cycle) is { IsOpen: true, ContactedAt: null, Held: { Outcome: OfferOutcome.Accepted } offer } && offer.Number == clock.Offer
            ? Noted(record, clock, offer, steps, "first-contact-overdue")
            : null;

    private static LeadUpdate Noted(LeadRecord record, ClockStart clock, Offer offer, ClockSteps steps, string reason) => new()
    {
        After = record.State,
        What = "clock",
        Cycle = clock.Cycle,
        Inputs = new { clock = clock.Kind, offer = clock.Offer, due = clock.DueAt },
        Outcome = new { reason, representative = offer.Representative, steps = steps.Told(offer, reason == "lapsed") },
    };
}
