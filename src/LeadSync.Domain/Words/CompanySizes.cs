using System.Globalization;
using System.Text.RegularExpressions;

namespace LeadSync.Domain.Words;

/// <summary>Reads sizes of companies as people write them (D-36).</summary>
public static partial class CompanySizes
{
    private const int Most = 10_000_000;

    /// <summary>
    /// A number of employees: <c>250</c>, <c>1.250</c>, <c>51-200</c> and <c>ab 250</c> (the lower end counts), <c>über 500</c> and <c>&gt;500</c> (501),
    /// <c>unter 50</c> (49), <c>bis 50</c> (50), <c>10,000+</c>; null where no number can be read.
    /// </summary>
    /// <param name="text">The text; commas, dots, apostrophes and blanks between groups of three digits are read as such.</param>
    public static int? Read(string text)
    {
        var words = text.Trim().ToLowerInvariant();
        if (Number().Match(words) is not { Success: true } match || Count(match.Value) is not { } count) return null;
        var before = words[..match.Index].Trim();
        return Above().IsMatch(before) ? count + 1 : Below().IsMatch(before) ? Math.Max(0, count - 1) : count;
    }

    private static int? Count(string number) =>
        int.TryParse(string.Concat(number.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Most ? count : null;

    [GeneratedRegex(@"\d{1,3}(?:[.,'’  ]\d{3})+(?!\d)|\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:über|ueber|mehr als|more than|over|above|größer als|>)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Above();

    [GeneratedRegex(@"(?:unter|weniger als|less than|under|below|fewer than|<)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Below();
}
