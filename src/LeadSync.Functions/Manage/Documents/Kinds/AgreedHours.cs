using LeadSync.Domain.Calendars;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>The service level of leads of which nothing is known, and the working hours that people have under it: what a draft is tried with.</summary>
/// <param name="agreements">The service levels.</param>
/// <param name="calendars">The calendars.</param>
/// <param name="time">The clock.</param>
public sealed class AgreedHours(ServiceLevelSource agreements, CalendarSource calendars, TimeProvider time)
{
    /// <summary>As of now.</summary>
    /// <param name="people">The representatives whose hours are asked for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(ServiceLevel Level, CalendarSet Calendars)> GetAsync(RepresentativeList people, CancellationToken cancellationToken)
    {
        var level = (await agreements.GetAsync(cancellationToken)).LevelOf(LeadState.Empty, time.GetUtcNow());
        return (level, await calendars.GetAsync(level.Calendar, people, cancellationToken));
    }
}
