using System.Globalization;

namespace LeadSync.Connectors.Reading;

/// <summary>Times of occurrence: how they are read, and how far they may lie in the future (architecture A6).</summary>
internal static class EventTime
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Reads ISO 8601 with an offset, as UTC; null for anything else and for times before 1970.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        if (text is null || !HasOffset(text)) return null;
        var shortened = Shorten(text);
        return DateTimeOffset.TryParseExact(shortened, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time)
            && time >= DateTimeOffset.UnixEpoch ? time : null;
    }

    /// <summary>Reads ISO 8601; without an offset it is UTC. For senders that document so.</summary>
    public static DateTimeOffset? ParseUtc(string? text) => Parse(text) ?? Parse(text + "Z");

    /// <summary>Reads milliseconds since 1970; null for what no calendar holds.</summary>
    public static DateTimeOffset? FromMilliseconds(long milliseconds) =>
        milliseconds is >= 0 and <= 253_402_300_799_999 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    /// <summary>Reads seconds since 1970; null for what no calendar holds.</summary>
    public static DateTimeOffset? FromSeconds(long seconds) =>
        seconds is >= 0 and <= 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>The time, or the time of receipt where it lies more than ten minutes behind that.</summary>
    public static DateTimeOffset Clamp(DateTimeOffset occurredAt, DateTimeOffset receivedAt) =>
        IsAhead(occurredAt, receivedAt) ? receivedAt : occurredAt;

    /// <summary>True where the time lies more than ten minutes behind receipt.</summary>
    public static bool IsAhead(DateTimeOffset occurredAt, DateTimeOffset receivedAt) => occurredAt - receivedAt > Tolerance;

    private static bool HasOffset(string text) =>
        text.Length > 16 && (text[^1] is 'Z' or 'z' || text[16..].AsSpan().IndexOfAny('+', '-') >= 0);

    /// <summary>Senders give up to nine digits of a second; a tick is the seventh.</summary>
    private static string Shorten(string text)
    {
        var value = text[^1] == 'z' ? text[..^1] + "Z" : text;
        var point = value.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return value;
        var end = point + 1;
        while (end < value.Length && char.IsAsciiDigit(value[end])) end++;
        return end - point > 8 ? value[..(point + 8)] + value[end..] : value;
    }
}
