using LeadSync.Domain.Calendars;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Sla;

/// <summary>
/// The clocks of a lead that somebody took, in the working hours of who cares for it (D-23): first contact, then idle. One wake-up goes with each care: what the
/// first contact's leaves is the idle clock's, and that one is set anew when it fires, so that no event and no action costs anything.
/// </summary>
/// <param name="Level">The service level in force.</param>
/// <param name="People">The representatives.</param>
/// <param name="Calendars">Their working hours.</param>
internal sealed record CareClocks(ServiceLevel Level, RepresentativeList People, CalendarSet Calendars)
{
    private const string Idle = "idle";

    /// <summary>The version of the representatives; 0 before the first were saved.</summary>
    public int PeopleVersion { get; init; }

    /// <summary>The clock that starts with an acceptance; null for none.</summary>
    public ClockStart? OfAccepted(LeadState state, Cycle cycle) => cycle.ContactedAt is null
        ? ClockStart.Of(ClockKind.FirstContact, cycle, Counted(cycle, cycle.Held!.AcceptedAt!.Value, cycle.Held.FastLane ? Level.FastLaneContactWithin : Level.FirstContactWithin))
        : IdleOf(state, cycle);

    /// <summary>The idle clock of a cycle: it runs from the last thing that sales did. Null where none is agreed on.</summary>
    public ClockStart? IdleOf(LeadState state, Cycle cycle) => IdleFrom(cycle, LastActed(state, cycle));

    /// <summary>The same, counted from a time.</summary>
    public ClockStart? IdleFrom(Cycle cycle, DateTimeOffset from) =>
        Level.Clocks.FirstOrDefault(clock => clock.Id == Idle) is { } agreed && agreed.Within > TimeSpan.Zero
            ? ClockStart.Of(ClockKind.Idle, cycle, Counted(cycle, from, cycle.Held!.FastLane ? agreed.FastLane ?? agreed.Within : agreed.Within))
            : null;

    // What LeadSync or an administrator noted is nothing that sales did.
    private static DateTimeOffset LastActed(LeadState state, Cycle cycle) =>
        state.Told.Where(fact => fact.Cycle == cycle.Number && fact is not (ToldFact.HandedOver or ToldFact.Rated or ToldFact.Overridden or ToldFact.Warned))
            .Select(fact => fact.Place.At).Append(cycle.Held!.AcceptedAt!.Value).Max();

    private DateTimeOffset Counted(Cycle cycle, DateTimeOffset from, TimeSpan within) =>
        BusinessTime.Add(from, within, Calendars.Of(People.Find(cycle.Held!.Representative)?.Calendar));
}
