using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Simulations;

/// <summary>What a simulation decides by. Kept from page to page in a process, so that a draft of 20,000 rules is compiled once.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Table">The draft.</param>
/// <param name="People">The representatives.</param>
/// <param name="Calendars">Their working hours.</param>
internal sealed record SimulationInputs(string JobId, TableVersion Table, RepresentativeList People, CalendarSet Calendars);
