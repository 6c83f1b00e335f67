namespace LeadSync.Web.Tests.Samples;

internal static class SampleTime
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 3, 14, 30, 0, TimeSpan.Zero);

    public static DateTimeOffset At(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, TimeSpan.Zero);
}
