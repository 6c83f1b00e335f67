using System.Globalization;
using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Declared;

/// <summary>When an event happened, in the way in which its sender writes times (D-36).</summary>
/// <param name="Value">Where it stands.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Patterns">Patterns of .NET's custom dates, where it is written by one of them.</param>
/// <param name="Zone">The zone of times that name none.</param>
internal sealed record DeclaredTime(DeclaredValue Value, TimeFormat Format, IReadOnlyList<string> Patterns, TimeZoneInfo Zone)
{
    private static readonly string[] Iso =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    /// <summary>German dates, with and without time.</summary>
    public static IReadOnlyList<string> German { get; } =
        ["d.M.yyyy HH:mm:ss", "d.M.yyyy HH:mm", "d.M.yyyy, HH:mm:ss", "d.M.yyyy, HH:mm", "d.M.yyyy"];

    /// <summary>The time in UTC; null where it is absent, unreadable or before 1970.</summary>
    public DateTimeOffset? Of(DeclaredItem item) => Value.Of(item) is not { } text ? null : Format switch
    {
        TimeFormat.EpochSeconds => Number(text) is { } seconds ? EventTime.FromSeconds(seconds) : null,
        TimeFormat.EpochMilliseconds => Number(text) is { } milliseconds ? EventTime.FromMilliseconds(milliseconds) : null,
        TimeFormat.Iso => EventTime.Parse(text) ?? Local(text, Iso),
        _ => Local(text, Patterns),
    };

    // Some write seconds with a fraction: what stands behind the point is less than anybody asks for.
    private static long? Number(string text) =>
        long.TryParse(text.Split('.', 2)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private DateTimeOffset? Local(string text, IReadOnlyList<string> patterns)
    {
        var isRead = DateTime.TryParseExact(text, [.. patterns], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        if (!isRead || local.Year is < 1970 or > 9998) return null;
        var time = new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
        return time >= DateTimeOffset.UnixEpoch ? time : null;
    }
}
