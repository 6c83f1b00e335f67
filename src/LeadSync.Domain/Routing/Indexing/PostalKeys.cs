using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Indexing;

/// <summary>Postal codes as keys: <c>80</c> for what begins so, <c>=80331</c> for the whole code, <c>#SW1</c> for a British district.</summary>
internal static class PostalKeys
{
    private const int LongestPrefix = 10;

    /// <summary>The keys of patterns; null where a pattern has none.</summary>
    public static IReadOnlyCollection<string>? OfPatterns(IEnumerable<PostalPattern> patterns)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            string[] found = [.. Of(pattern)];
            if (found.Length == 0) return null;
            keys.UnionWith(found);
        }

        return keys;
    }

    /// <summary>The keys that a lead's code, as written, has.</summary>
    public static IEnumerable<string> OfCode(string text)
    {
        var code = PostalCode.Of(text).Code;
        for (var length = 1; length <= Math.Min(code.Length, LongestPrefix); length++) yield return code[..length];
        foreach (var whole in PostalPattern.WholesOf(code)) yield return $"={whole}";
        if (PostalDistrict.Of(code) is { } district) yield return district.ToString();
    }

    private static IEnumerable<string> Of(PostalPattern pattern) => pattern.Kind switch
    {
        PostalPatternKind.Whole => [$"={pattern.First}"],
        PostalPatternKind.Prefix => pattern.First.Length <= LongestPrefix ? [pattern.First] : [],
        PostalPatternKind.Digits => pattern.First.Length <= LongestPrefix ? Prefixes(pattern.First, pattern.Last) : [],
        PostalPatternKind.Districts => Districts(pattern),
        _ => CommonPrefix(pattern) is { Length: > 0 } prefix ? [prefix] : [],
    };

    private static IEnumerable<string> Districts(PostalPattern pattern)
    {
        var (first, last) = (PostalDistrict.Of(pattern.First)!, PostalDistrict.Of(pattern.Last)!);
        return Enumerable.Range(first.Number, last.Number - first.Number + 1).Select(number => (first with { Number = number }).ToString());
    }

    private static string CommonPrefix(PostalPattern pattern)
    {
        var length = pattern.First.Zip(pattern.Last).TakeWhile(pair => pair.First == pair.Second).Count();
        return pattern.First[..Math.Min(length, LongestPrefix)];
    }

    // The fewest prefixes whose codes are those between two bounds of equal length: 79-81 is 79, 80, 81, and 70-89 is 7 and 8.
    private static IEnumerable<string> Prefixes(string first, string last)
    {
        var (low, high) = (ulong.Parse(first, CultureInfo.InvariantCulture), ulong.Parse(last, CultureInfo.InvariantCulture));
        while (low <= high)
        {
            var (step, digits) = (1UL, first.Length);
            while (digits > 1 && low % (step * 10) == 0 && low + (step * 10) - 1 <= high) (step, digits) = (step * 10, digits - 1);
            yield return (low / step).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            low += step;
        }
    }
}
