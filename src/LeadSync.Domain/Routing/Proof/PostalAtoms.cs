using System.Collections.Frozen;
using System.Globalization;
using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>
/// Cuts a country's postal codes at the bounds of patterns: the first code of each part stands for it. Only codes count that the country can have:
/// of the right length, and between its first and its last.
/// </summary>
internal static class PostalAtoms
{
    private const int DefaultDigits = 5;

    // The codes that there are, so that no gap is told where nobody lives.
    private static readonly FrozenDictionary<string, (int Digits, long First, long Last)> Codes = new Dictionary<string, (int, long, long)>(StringComparer.OrdinalIgnoreCase)
    {
        ["DE"] = (5, 1_000, 99_999), ["AT"] = (4, 1_000, 9_999), ["CH"] = (4, 1_000, 9_999), ["LI"] = (4, 9_485, 9_498), ["FR"] = (5, 1_000, 98_999),
        ["NL"] = (4, 1_000, 9_999), ["US"] = (5, 501, 99_950), ["IT"] = (5, 10, 98_168), ["BE"] = (4, 1_000, 9_999), ["LU"] = (4, 1_000, 9_999),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<FieldValue?> Of(string? country, IEnumerable<FieldTest> tests)
    {
        PostalPattern[] patterns = [.. tests.OfType<FieldTest.PostalCodes>().SelectMany(test => test.Patterns).Distinct()];
        var lettered = patterns.Where(pattern => Interval(pattern, DefaultDigits) is null).SelectMany(Samples).Append(Atoms.Other);
        return [.. Cuts(country, patterns).Concat(country is not null && Codes.ContainsKey(country) && patterns.All(IsDigits) ? [] : lettered).Select(text => FieldValue.Of(text)), null];
    }

    /// <summary>The first and the last code that a pattern of digits covers in a country, as numbers; null for a pattern with letters.</summary>
    public static (long First, long Last)? Interval(PostalPattern pattern, string? country) => Interval(pattern, DomainOf(country).Digits);

    /// <summary>Whether a country can have a code; false where nothing is known of the country's codes.</summary>
    public static bool IsPossible(string? country, string code) =>
        country is not null && Codes.TryGetValue(country, out var known) && code.Length == known.Digits && code.All(char.IsAsciiDigit) && Number(code) >= known.First && Number(code) <= known.Last;

    /// <summary>How many digits a country's codes have; 5 where it is not known.</summary>
    public static int DigitsOf(string? country) => DomainOf(country).Digits;

    private static IEnumerable<string> Cuts(string? country, PostalPattern[] patterns)
    {
        var (digits, first, last) = DomainOf(country);
        var cuts = patterns.Select(pattern => Interval(pattern, digits)).OfType<(long First, long Last)>().SelectMany(interval => new[] { interval.First, interval.Last + 1 });
        return cuts.Append(first).Where(cut => cut >= first && cut <= last).Distinct().Order().Select(cut => cut.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0'));
    }

    private static (int Digits, long First, long Last) DomainOf(string? country) =>
        country is not null && Codes.TryGetValue(country, out var domain) ? domain : (DefaultDigits, 0, 99_999);

    // A whole code of another length covers no code of the country: an empty interval.
    private static (long First, long Last)? Interval(PostalPattern pattern, int digits)
    {
        if (!IsDigits(pattern)) return null;
        if (pattern.First.Length > digits || (pattern.Kind == PostalPatternKind.Whole && pattern.First.Length != digits)) return (0, -1);
        return (Number(pattern.First.PadRight(digits, '0')), Number(pattern.Last.PadRight(digits, '9')));
    }

    private static bool IsDigits(PostalPattern pattern) => pattern.First.All(char.IsAsciiDigit);

    private static IEnumerable<string> Samples(PostalPattern pattern) => pattern.Kind == PostalPatternKind.Prefix ? [$"{pattern.First}0"] : [pattern.First, pattern.Last];

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
