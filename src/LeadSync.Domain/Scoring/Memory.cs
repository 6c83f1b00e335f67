using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Scoring;

/// <summary>What a rule remembers so that the same thing gives points once (<c>every</c>, D-13).</summary>
internal static class Memory
{
    private const int Most = 2_000;
    private const int Width = sizeof(ulong);
    private const ulong Once = 0;

    /// <summary>Remembers a touchpoint for a rule, and whether it counts or is a repetition.</summary>
    public static (CyclePoints Points, bool Counts) Remembering(
        this CyclePoints points, ScoringRule rule, Touchpoint touchpoint, Func<DateOnly> day) => rule.Every switch
    {
        Repetition.Once => Marked(points, rule.Id, Once),
        Repetition.Touchpoint => Marked(points, rule.Id, MarkOf(touchpoint)),
        Repetition.Day when points.Days.GetValueOrDefault(rule.Id) == day() => (points, false),
        Repetition.Day => (points with { Days = With(points.Days, rule.Id, day()) }, true),
        _ => (points, true),
    };

    /// <summary>Forgets a touchpoint whose points were taken back: the next one of its kind counts.</summary>
    public static CyclePoints Forgetting(this CyclePoints points, string rule, ulong mark) => points with
    {
        Seen = points.Seen.TryGetValue(rule, out var marks) ? With(points.Seen, rule, Without(Without(marks, mark), Once)) : points.Seen,
        Days = points.Days.ContainsKey(rule) ? With(points.Days, rule, DateOnly.MinValue) : points.Days,
    };

    /// <summary>By what a touchpoint is known again: its kind, name, content and address.</summary>
    public static ulong MarkOf(Touchpoint touchpoint)
    {
        var text = string.Join('\n', touchpoint.Kind.ToLowerInvariant(), touchpoint.Name, touchpoint.Content, touchpoint.Url);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static (CyclePoints Points, bool Counts) Marked(CyclePoints points, string rule, ulong mark)
    {
        var marks = points.Seen.GetValueOrDefault(rule) ?? [];
        if (IndexOf(marks, mark) >= 0) return (points, false);
        if (points.Seen.Values.Sum(seen => seen.Length / Width) >= Most) return (Saturated(points, rule), false);
        var longer = new byte[marks.Length + Width];
        marks.CopyTo(longer, 0);
        BinaryPrimitives.WriteUInt64BigEndian(longer.AsSpan(marks.Length), mark);
        return (points with { Seen = With(points.Seen, rule, longer) }, true);
    }

    private static CyclePoints Saturated(CyclePoints points, string rule) =>
        points.Saturated.Contains(rule, StringComparer.Ordinal) ? points : points with { Saturated = [.. points.Saturated, rule] };

    private static byte[] Without(byte[] marks, ulong mark) =>
        IndexOf(marks, mark) is >= 0 and var index ? [.. marks.AsSpan(0, index), .. marks.AsSpan(index + Width)] : marks;

    private static int IndexOf(byte[] marks, ulong mark)
    {
        for (var index = 0; index < marks.Length; index += Width)
            if (BinaryPrimitives.ReadUInt64BigEndian(marks.AsSpan(index)) == mark) return index;
        return -1;
    }

    private static SortedDictionary<string, T> With<T>(IReadOnlyDictionary<string, T> map, string key, T value) =>
        new(map.ToDictionary(), StringComparer.Ordinal) { [key] = value };
}
