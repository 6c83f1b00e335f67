using System.Text.Json;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads when events happen.</summary>
/// <param name="root">The document.</param>
/// <param name="values">Reads paths.</param>
internal sealed class TimeReader(DocumentObject root, ValueReader values)
{
    private const string Expected = "write iso, epoch-s, epoch-ms, de, or a pattern of yyyy MM dd HH mm ss such as dd.MM.yyyy HH:mm; a list tries one after the other";
    private const int MaxPatterns = 5;
    private static readonly string[] Parts = ["yyyy", "MM", "M", "dd", "d", "HH", "H", "mm", "ss", "."];

    private static readonly Dictionary<string, TimeFormat> Formats = new(StringComparer.Ordinal)
    {
        ["iso"] = TimeFormat.Iso, ["epoch-s"] = TimeFormat.EpochSeconds, ["epoch-ms"] = TimeFormat.EpochMilliseconds,
    };

    public DeclaredTime? Read()
    {
        if (!root.Has("time")) return null;
        if (root.Member("time").ValueKind != JsonValueKind.Object) return new DeclaredTime(new DeclaredValue(values.Paths(root, "time")), TimeFormat.Iso, [], TimeZoneInfo.Utc);
        if (root.Object("time", "path", "format", "zone") is not { } time) return null;
        if (!time.Has("path")) time.Refuse("path", "'path' is missing: say where the time stands, such as occurredAt");
        var value = new DeclaredValue(time.Has("path") ? values.Paths(time, "path") : []);
        var patterns = Patterns(time);
        return new DeclaredTime(value, patterns is [var word] && Formats.TryGetValue(word, out var format) ? format : patterns.Count == 0 ? TimeFormat.Iso : TimeFormat.Pattern, [.. patterns.SelectMany(Expand)], Zone(time));
    }

    private static IEnumerable<string> Expand(string pattern) => pattern == "de" ? DeclaredTime.German : [pattern.Replace("T", "'T'", StringComparison.Ordinal)];

    private static IReadOnlyList<string> Patterns(DocumentObject time)
    {
        if (!time.Has("format")) return [];
        var formats = time.Member("format").ValueKind == JsonValueKind.Array ? time.Texts("format") : time.Text("format") is { } one ? [one] : [];
        if (formats.Count is > 0 and <= MaxPatterns && ((formats is [var word] && Formats.ContainsKey(word)) || formats.All(pattern => pattern == "de" || IsPattern(pattern)))) return formats;
        time.Refuse("format", Expected);
        return [];
    }

    // Only what a date is made of: anything else could mean something to the parser that nobody meant.
    private static bool IsPattern(string pattern)
    {
        var rest = pattern;
        while (rest.Length > 0)
        {
            var part = Parts.FirstOrDefault(part => rest.StartsWith(part, StringComparison.Ordinal));
            if (part is null && rest[0] is not ('-' or '/' or ':' or ' ' or ',' or 'T')) return false;
            rest = rest[(part?.Length ?? 1)..];
        }

        return pattern.Contains("yyyy", StringComparison.Ordinal) && pattern.Contains('M', StringComparison.Ordinal) && pattern.Contains('d', StringComparison.Ordinal) && pattern.Length <= 40;
    }

    private static TimeZoneInfo Zone(DocumentObject time)
    {
        if (time.Text("zone") is not { } name) return TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) return zone;
        time.Refuse("zone", "write a zone of the IANA list, such as Europe/Berlin or UTC");
        return TimeZoneInfo.Utc;
    }
}
