using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Routing;

/// <summary>What a routing decision rests on besides the lead.</summary>
/// <param name="Table">The routing table in force.</param>
/// <param name="People">The representatives.</param>
/// <param name="PeopleVersion">The version of their list.</param>
public sealed record RoutingInputs(TableVersion Table, RepresentativeList People, int PeopleVersion)
{
    /// <summary>Working hours, by which offers are counted (D-23); what ships for <c>DE</c> where nobody asked for others.</summary>
    public CalendarSet Calendars { get; init; } = new(ShippedCalendars.All, ShippedCalendars.Nearest("DE"));

    /// <summary>The working hours of a representative; the service level's for who has none.</summary>
    public BusinessCalendar HoursOf(string representative) => Calendars.Of(People.Find(representative)?.Calendar);
}
