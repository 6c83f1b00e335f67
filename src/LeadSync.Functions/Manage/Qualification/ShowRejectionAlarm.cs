using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Reports;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Shows how the rejection alarm stands, and when it began and ceased to ring (D-8).</summary>
/// <param name="alarms">The alarm.</param>
/// <param name="agreements">The service levels with the set rates.</param>
/// <param name="time">The clock.</param>
public sealed class ShowRejectionAlarm(AlarmStore alarms, ServiceLevelSource agreements, TimeProvider time)
{
    /// <summary>The alarm of each service level, by name.</summary>
    public async Task<IResult> RunAsync(CancellationToken cancellationToken)
    {
        var shown = new List<object>();
        foreach (var versions in (await agreements.GetAsync(cancellationToken)).Agreements.Levels) shown.Add(await ShownAsync(versions.At(time.GetUtcNow()), cancellationToken));
        return JsonAnswer.Page(shown, continuation: null);
    }

    private async Task<object> ShownAsync(ServiceLevel level, CancellationToken cancellationToken)
    {
        var (current, changes) = (await alarms.FindAsync(level.Name, cancellationToken), await alarms.ChangesAsync(level.Name, cancellationToken));
        return new { serviceLevel = level.Name, set = Set(level), rings = current?.Rings ?? false, current, changes };
    }

    private static object Set(ServiceLevel level) => new
    {
        above = level.RejectionAlarm.Above,
        minimum = level.RejectionAlarm.Minimum,
        over = Domain.Text.IsoDuration.Format(level.RejectionAlarm.Over),
        tell = level.RejectionAlarm.Tell,
    };
}
