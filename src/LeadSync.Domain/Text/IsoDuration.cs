using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LeadSync.Domain.Text;

/// <summary>ISO 8601 durations of weeks, days, hours, minutes and seconds. Years and months are refused: their length depends on where they begin.</summary>
public static partial class IsoDuration
{
    /// <summary>The longest duration that is accepted: 3,650 days.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    /// <summary>What a message says of a text that is no duration.</summary>
    public const string Expected =
        "use an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H, P2D or P1W (no years or months; at most P3650D)";

    /// <summary>Reads a duration such as <c>PT8H</c> or <c>P1W</c>; null for anything else, for years and months, and beyond <see cref="Longest"/>.</summary>
    public static TimeSpan? TryParse(string? text)
    {
        var match = text is null or { Length: > 100 } ? Match.Empty : Pattern().Match(text);
        if (!match.Success || match.Value[^1] is 'P' or 'T') return null;
        var seconds = (Part(match, "w") * 604_800) + (Part(match, "d") * 86_400) + (Part(match, "h") * 3_600) + (Part(match, "m") * 60) + Part(match, "s");
        return seconds <= (decimal)Longest.TotalSeconds ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;
    }

    /// <summary>Writes a duration of zero or more, for example <c>P1DT30M</c>; zero is <c>PT0S</c>.</summary>
    public static string Format(TimeSpan duration)
    {
        var time = Time(duration);
        var days = duration.Days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{duration.Days}D");
        return days.Length + time.Length == 0 ? "PT0S" : $"P{days}{(time.Length == 0 ? "" : $"T{time}")}";
    }

    private static string Time(TimeSpan duration)
    {
        var text = new StringBuilder();
        var seconds = duration.Seconds + ((decimal)(duration.Ticks % TimeSpan.TicksPerSecond) / TimeSpan.TicksPerSecond);
        if (duration.Hours != 0) text.Append(CultureInfo.InvariantCulture, $"{duration.Hours}H");
        if (duration.Minutes != 0) text.Append(CultureInfo.InvariantCulture, $"{duration.Minutes}M");
        if (seconds != 0) text.Append(CultureInfo.InvariantCulture, $"{seconds:0.#######}S");
        return text.ToString();
    }

    private static decimal Part(Match match, string group) =>
        match.Groups[group] is { Success: true } part ? decimal.Parse(part.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^P(?:(?<w>[0-9]{1,9})W)?(?:(?<d>[0-9]{1,9})D)?(?:T(?:(?<h>[0-9]{1,9})H)?(?:(?<m>[0-9]{1,9})M)?(?:(?<s>[0-9]{1,9}(?:\.[0-9]{1,7})?)S)?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
