using System.Globalization;

namespace LeadSync.Storage;

/// <summary>Keys by which a table lists the newest first.</summary>
internal static class Newest
{
    /// <summary>Ticks counted backwards, 19 digits.</summary>
    public static string First(DateTimeOffset time) => (DateTimeOffset.MaxValue.UtcTicks - time.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>The day counted backwards, 8 digits.</summary>
    public static string DayFirst(DateTimeOffset time) =>
        (99999999 - ((time.UtcDateTime.Year * 10000) + (time.UtcDateTime.Month * 100) + time.UtcDateTime.Day)).ToString("D8", CultureInfo.InvariantCulture);
}
