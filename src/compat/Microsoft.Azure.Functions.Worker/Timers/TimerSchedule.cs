using NCrontab;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>A cron expression of six fields, in UTC.</summary>
internal sealed class TimerSchedule(string expression)
{
    private static readonly CrontabSchedule.ParseOptions _withSeconds = new() { IncludingSeconds = true };
    private readonly CrontabSchedule _cron = CrontabSchedule.Parse(expression, _withSeconds);

    internal DateTimeOffset After(DateTimeOffset time) => new(_cron.GetNextOccurrence(time.UtcDateTime), TimeSpan.Zero);

    /// <summary>Whether it fires more than once a minute around <paramref name="time"/>; then missed runs are not made up for.</summary>
    internal bool IsFast(DateTimeOffset time)
    {
        var next = After(time);
        return After(next) - next < TimeSpan.FromMinutes(1);
    }
}
