using System.Collections.Frozen;
using LeadSync.Domain.Calendars;

namespace LeadSync.Domain.Routing.Replay;

/// <summary>
/// Decides recorded leads by another table, as if they came now one after another: the pools draw in turn, and who takes so many a day takes no more of each
/// recorded day. How many leads somebody has open is not replayed, because nobody knows when they would have been done.
/// </summary>
public sealed class RoutingReplay
{
    private static readonly FrozenSet<string> OfRouting = new[]
    {
        RoutingReasons.NoRule, RoutingReasons.NoMember, RoutingReasons.Absent, RoutingReasons.OwnerDisabled, RoutingReasons.NoCapacity,
        RoutingReasons.OutsideHours, RoutingReasons.AskedBefore, RoutingReasons.NotAllowed,
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly TableVersion _table;
    private readonly RepresentativeList _people;
    private readonly DateTimeOffset _now;
    private readonly CalendarSet? _calendars;

    /// <summary>Begins, or goes on.</summary>
    /// <param name="table">The table to try.</param>
    /// <param name="people">The representatives.</param>
    /// <param name="now">The time for which validity dates and absences are looked at.</param>
    /// <param name="totals">What was found before; it is counted on.</param>
    /// <param name="calendars">Working hours, for pools that look at them when a lead comes; null where nobody does.</param>
    public RoutingReplay(TableVersion table, RepresentativeList people, DateTimeOffset now, ReplayTotals totals, CalendarSet? calendars = null)
    {
        (_table, _now, Totals, _calendars) = (table, now, totals, calendars);
        _people = new([.. people.Items.Select(person => person with { Capacity = person.Capacity with { Open = null } })]);
    }

    /// <summary>What was found so far.</summary>
    public ReplayTotals Totals { get; }

    /// <summary>Decides one more lead.</summary>
    public ReplayedOffer Replay(RecordedRouting offer)
    {
        if (offer.At.UtcDateTime.Date != Totals.Day.UtcDateTime.Date) BeginDay(offer.At);
        var replayed = new ReplayedOffer(offer.LeadId, offer.Cycle, offer.Offer, offer.At, RoutedTo.Of(offer), Decided(offer));
        Totals.Count(replayed);
        return replayed;
    }

    // What stood in the way before the table was asked would stand there again.
    private RoutedTo Decided(RecordedRouting offer)
    {
        if (offer.Reason is { } guard && !OfRouting.Contains(guard)) return new(null, null, _table.Table.Otherwise.Representative, guard);
        var decision = RoutingEngine.Decide(offer.RequestAt(_now), _table, _people, Totals.Counts, _calendars);
        Totals.Counts = Totals.Counts.After(decision, offer.At);
        return RoutedTo.Of(decision);
    }

    private void BeginDay(DateTimeOffset day)
    {
        Totals.Day = day;
        var loads = Totals.Counts.Loads;
        foreach (var (id, load) in loads) loads = loads.SetItem(id, load with { Today = 0 });
        Totals.Counts = Totals.Counts with { Loads = loads };
    }
}
