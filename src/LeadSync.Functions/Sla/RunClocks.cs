using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Sla;

/// <summary>Fires clocks whose time has come: an offer that nobody answered lapses and is made to somebody else (D-23).</summary>
/// <param name="clocks">The wake-ups.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="time">The clock.</param>
public sealed class RunClocks(ClockStore clocks, LeadUpdater updater, TimeProvider time)
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
        await updater.UpdateAsync(wake.LeadId, record => record.LeadId == wake.LeadId ? Decide(record, wake.Clock) : null, cancellationToken);
        await clocks.DeleteAsync(wake, cancellationToken);
    }

    private LeadUpdate? Decide(LeadRecord record, ClockStart clock) => clock.Kind switch
    {
        ClockKind.Accept => Lapsed(record, clock),
        ClockKind.FirstContact => Overdue(record, clock),
        _ => null,
    };

    // Nobody stands behind the lead desk: there the offer stays.
    private LeadUpdate? Lapsed(LeadRecord record, ClockStart clock)
    {
        var cycle = record.State.CycleOf(clock.Cycle);
        if (cycle is not { Held: { Outcome: OfferOutcome.Open } offer } || offer.Number != clock.Offer || time.GetUtcNow() < offer.AcceptBy) return null;
        if (offer.Fallback is not null) return Reminded(record, clock, "accept-overdue");
        var fact = SalesDecider.Lapse(record.State, cycle, record.State.NextPlace(time.GetUtcNow(), clock.Kind.ToString()));
        return new LeadUpdate
        {
            After = LeadFold.Tell(record.State, fact),
            What = "clock",
            Cycle = cycle.Number,
            Inputs = new { clock = clock.Kind, offer = offer.Number, acceptBy = offer.AcceptBy },
            Outcome = new { reason = "lapsed", representative = offer.Representative },
        };
    }

    private static LeadUpdate? Overdue(LeadRecord record, ClockStart clock) =>
        record.State.CycleOf(clock.Cycle) is { IsOpen: true, ContactedAt: null, Held: { Outcome: OfferOutcome.Accepted } offer } && offer.Number == clock.Offer
            ? Reminded(record, clock, "first-contact-overdue")
            : null;

    private static LeadUpdate Reminded(LeadRecord record, ClockStart clock, string reason) => new()
    {
        After = record.State,
        What = "clock",
        Cycle = clock.Cycle,
        Inputs = new { clock = clock.Kind, offer = clock.Offer, due = clock.DueAt },
        Outcome = new { reason },
    };
}
