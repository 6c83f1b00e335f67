using System.Globalization;
using LeadSync.Domain.Reporting;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Audit;
using LeadSync.Storage.Reports;

namespace LeadSync.Functions.Reports;

/// <summary>Looks whether too many hand-overs are refused, and records where an administrator sees it when that begins and when it ends (D-8).</summary>
/// <param name="log">The hand-overs.</param>
/// <param name="alarms">How the alarm stands.</param>
/// <param name="agreements">The service levels with the set rates.</param>
/// <param name="audit">The audit log.</param>
public sealed class RejectionAlarmWatch(HandOverLog log, AlarmStore alarms, ServiceLevelSource agreements, AuditLog audit)
{
    /// <summary>What the audit log calls its beginning.</summary>
    public const string Began = "rejection-alarm-began";

    /// <summary>What the audit log calls its end.</summary>
    public const string Ended = "rejection-alarm-ended";

    private const string By = "leadsync";

    /// <summary>Looks at it as of a moment, for each service level.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        ServiceLevel[] levels = [.. (await agreements.GetAsync(cancellationToken)).Agreements.Levels.Select(versions => versions.At(now))];
        var facts = await AnsweredAsync(now - levels.Max(level => level.RejectionAlarm.Over), now, cancellationToken);
        foreach (var level in levels) await LookAsync(level, facts.Where(fact => fact.ServiceLevel == level.Name), now, cancellationToken);
    }

    private async Task LookAsync(ServiceLevel level, IEnumerable<HandOverFact> facts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reading = RejectionAlarms.Of(level, facts, now);
        var before = await alarms.FindAsync(level.Name, cancellationToken);
        var changed = (before?.Rings ?? false) != reading.Rings;
        // The audit entry comes first: after a crash there may be two, never none.
        if (changed) await audit.AddAsync(reading.Rings ? Began : Ended, By, About(level, reading), cancellationToken);
        await alarms.SaveAsync(
            new RecordedAlarm(level.Name, reading.Rings, changed || before is null ? now : before.Since, reading.Decisions, reading.Rejected, now), changed, cancellationToken);
    }

    private static string About(ServiceLevel level, AlarmReading reading) => string.Create(
        CultureInfo.InvariantCulture,
        $"service-level:{level.Name}: {reading.Rejected} of {reading.Decisions} hand-overs refused ({reading.Rate:P0}) in {level.RejectionAlarm.Over.TotalDays:0.##} days, alarm above {level.RejectionAlarm.Above:P0}");

    // An offer may be answered long after it was made.
    private async Task<IReadOnlyList<HandOverFact>> AnsweredAsync(DateTimeOffset from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var facts = new List<HandOverFact>();
        await foreach (var part in log.ReadAsync(RollUpFunnel.DayOf(from.AddDays(-RollUpFunnel.DaysWaited)), RollUpFunnel.DayOf(now), openOnly: false, cancellationToken))
            facts.AddRange(part.Items.Select(item => item.Fact).Where(fact => fact.AnsweredAt is not null));
        return facts;
    }
}
