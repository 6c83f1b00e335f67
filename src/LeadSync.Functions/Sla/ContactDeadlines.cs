using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;

namespace LeadSync.Functions.Sla;

/// <summary>Which clock starts when somebody takes a lead (D-23).</summary>
/// <param name="routing">The representatives.</param>
/// <param name="calendars">Their working hours.</param>
public sealed class ContactDeadlines(RoutingSource routing, CalendarSource calendars)
{
    /// <summary>The clocks of a change. People and calendars are looked at only where somebody accepted.</summary>
    /// <param name="level">The service level in force.</param>
    /// <param name="before">The lead as it was stored.</param>
    /// <param name="after">The lead as it will be stored.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Func<Cycle, ClockStart?>> OfAsync(ServiceLevel level, LeadState before, LeadState after, CancellationToken cancellationToken)
    {
        if (!LeadChange.StartsContact(before, after)) return _ => throw new InvalidOperationException("Nobody accepted: no clock starts.");
        var clocks = await OfAsync(level, cancellationToken);
        return cycle => clocks.OfAccepted(after, cycle);
    }

    /// <summary>The clocks under a service level.</summary>
    internal async Task<CareClocks> OfAsync(ServiceLevel level, CancellationToken cancellationToken)
    {
        var inputs = await routing.GetAsync(level.Routing, cancellationToken);
        return new CareClocks(level, inputs.People, await calendars.GetAsync(level.Calendar, inputs.People, cancellationToken)) { PeopleVersion = inputs.PeopleVersion };
    }

    /// <summary>The clocks under a service level as they were at a time, with a version of the representatives; null where that is gone.</summary>
    internal async Task<CareClocks?> AtAsync(ServiceLevel level, int peopleVersion, DateTimeOffset at, CancellationToken cancellationToken) =>
        await routing.PeopleAtAsync(peopleVersion, cancellationToken) is { } people
            ? new CareClocks(level, people, await calendars.GetAsync(level.Calendar, people, at, cancellationToken)) { PeopleVersion = peopleVersion }
            : null;
}
