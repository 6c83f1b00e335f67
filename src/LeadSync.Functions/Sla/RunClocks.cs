using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Leads;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Sla;

/// <summary>Fires clocks whose time has come: an offer that nobody answered lapses and is made to somebody else, whoever does not contact or forgets a lead is reminded (D-23).</summary>
/// <param name="clocks">The wake-ups.</param>
/// <param name="leads">The leads.</param>
/// <param name="updater">Stores changes.</param>
/// <param name="agreements">What each clock does.</param>
/// <param name="deadlines">The clocks that follow, and the representatives, for who is told.</param>
/// <param name="time">The clock.</param>
public sealed class RunClocks(ClockStore clocks, LeadStore leads, LeadUpdater updater, ServiceLevelSource agreements, ContactDeadlines deadlines, TimeProvider time)
{
    /// <summary>By what a decision names the version of the representatives.</summary>
    internal const string PeopleVersion = "representatives:all";

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
        var op = LeadUpdater.NewOp();
        await updater.UpdateAsync(
            token => leads.FindAsync(wake.LeadId, token),
            async record => record.LeadId == wake.LeadId ? await DecideAsync(record, wake.Clock, op, cancellationToken) : null,
            op,
            cancellationToken);
        await clocks.DeleteAsync(wake, cancellationToken);
    }

    // The clocks are those of the lead's own service level.
    private async Task<LeadUpdate?> DecideAsync(LeadRecord record, ClockStart clock, string op, CancellationToken cancellationToken)
    {
        var (fold, now) = ((await agreements.GetAsync(cancellationToken)).Fold, time.GetUtcNow());
        var care = await deadlines.OfAsync(fold.LevelOf(record.State, now), cancellationToken);
        if (Decide(fold, record, clock, care, new Position(now, op)) is not { } update) return null;
        var versions = fold.VersionsOf(record.State, now);
        versions[PeopleVersion] = care.PeopleVersion;
        return update with { Versions = versions };
    }

    /// <summary>What a clock does whose time has come; null for nothing.</summary>
    /// <param name="fold">What was agreed about leads.</param>
    /// <param name="record">The lead.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="care">The clocks that follow, and who is told.</param>
    /// <param name="now">The time, with the operation's id.</param>
    internal static LeadUpdate? Decide(LeadFold fold, LeadRecord record, ClockStart clock, CareClocks care, Position now)
    {
        var steps = ClockSteps.Of(care.Level, clock.Kind, care.People);
        if (clock.Kind == ClockKind.Accept) return Unanswered(fold, record, clock, steps, now);
        if (TakenBy(record, clock) is not { } cycle) return null;
        return clock.Kind == ClockKind.FirstContact ? Contacted(record, cycle, clock, steps, care) : Idle(record, cycle, clock, steps, care, now.At);
    }

    private static Cycle? TakenBy(LeadRecord record, ClockStart clock) =>
        record.State.CycleOf(clock.Cycle) is { IsOpen: true, Held: { Outcome: OfferOutcome.Accepted } offer } cycle && offer.Number == clock.Offer ? cycle : null;

    // Nobody stands behind the lead desk: there the offer stays, as it does where the service level does not route again.
    private static LeadUpdate? Unanswered(LeadFold fold, LeadRecord record, ClockStart clock, ClockSteps steps, Position now)
    {
        var cycle = record.State.CycleOf(clock.Cycle);
        if (cycle is not { Held: { Outcome: OfferOutcome.Open } offer } || offer.Number != clock.Offer || now.At < offer.AcceptBy) return null;
        if (offer.Fallback is not null || !steps.Reroutes || Lapse(fold, record.State, cycle, now) is not { } fact) return Noted(record, clock, offer, steps, "accept-overdue");
        return Noted(record, clock, offer, steps, "lapsed") with { After = fold.Tell(record.State, fact) };
    }

    private static ToldFact? Lapse(LeadFold fold, LeadState state, Cycle cycle, Position now) => SalesDecider.For(fold, state, now.At).Lapse(cycle, state.NextPlace(now.At, now.Key));

    // Overdue or not, from now on the idle clock runs.
    private static LeadUpdate? Contacted(LeadRecord record, Cycle cycle, ClockStart clock, ClockSteps steps, CareClocks care)
    {
        var next = care.IdleOf(record.State, cycle);
        if (cycle.ContactedAt is null) return Noted(record, clock, cycle.Held!, steps, "first-contact-overdue", next);
        return next is null ? null : Noted(record, clock, cycle.Held!, steps.None(), "contacted", next);
    }

    // Whoever did something since sets the clock anew; whoever did nothing is told, and told again after as long.
    private static LeadUpdate? Idle(LeadRecord record, Cycle cycle, ClockStart clock, ClockSteps steps, CareClocks care, DateTimeOffset now)
    {
        if (care.IdleOf(record.State, cycle) is not { } due) return null;
        return due.DueAt > now
            ? Noted(record, clock, cycle.Held!, steps.None(), "not-idle", due)
            : Noted(record, clock, cycle.Held!, steps, "idle", care.IdleFrom(cycle, now));
    }

    private static LeadUpdate Noted(LeadRecord record, ClockStart clock, Offer offer, ClockSteps steps, string reason, ClockStart? next = null) => new()
    {
        After = record.State,
        Clocks = next is null ? [] : [next],
        What = "clock",
        Cycle = clock.Cycle,
        Inputs = new { clock = clock.Kind, offer = clock.Offer, due = clock.DueAt },
        Outcome = new { reason, representative = offer.Representative, steps = steps.Told(offer, reason == "lapsed") },
    };
}
