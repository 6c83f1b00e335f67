using System.Globalization;
using System.Text.RegularExpressions;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing.Proof;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Reads the two cells of a postal pattern, and knows what spreadsheets do to them.</summary>
internal static partial class PostalCells
{
    /// <summary>The pattern as a document writes it, or what is wrong with the cells and how it was probably meant.</summary>
    /// <param name="from">The lower bound, a whole code, or a beginning such as <c>97*</c>.</param>
    /// <param name="to">The upper bound; empty for none.</param>
    /// <param name="country">The rule's country where it names one alone.</param>
    public static (string? Pattern, string? Fault) Read(string from, string to, string? country)
    {
        if (from.Length == 0) return (null, $"the lower bound is missing: write {to} here if you mean that code alone, else the first code");
        if (IsDate().IsMatch(from) || IsDate().IsMatch(to)) return (null, "a spreadsheet made a date of this: write the bounds as text in two columns, such as 01 in postalFrom and 09 in postalTo");
        var (first, last) = (PostalCode.Of(from), PostalCode.Of(to));
        var where = first.Country?.Value ?? country;
        if (LostZero(first.Code, last.Code, where) is { } lost) return (null, lost);
        if (to.Length == 0) return Single(from, first.Code, where);
        if (first.Code.Length != last.Code.Length && first.Code.All(char.IsAsciiDigit) && last.Code.All(char.IsAsciiDigit)) return (null, Uneven(first.Code, last.Code));
        var pattern = $"{from}-{last.Code}";
        return PostalPattern.TryParse(PostalCode.Of(pattern).Code) is null ? (null, $"'{from}' to '{to}' is no range of postal codes: write 80 and 87, 80331 and 80339, or SW1 and SW9") : (pattern, null);
    }

    private static (string? Pattern, string? Fault) Single(string from, string code, string? country)
    {
        if (PostalPattern.TryParse(code) is null) return (null, $"'{from}' is no postal code: write 80331, 97*, A-1010, or two bounds in two columns");
        var digits = PostalAtoms.DigitsOf(country);
        return IsKnown(country) && code.All(char.IsAsciiDigit) && code.Length != digits
            ? (null, string.Create(CultureInfo.InvariantCulture, $"codes of {country} have {digits} digits: write {code}* for all that begin with {code}"))
            : (from, null);
    }

    // 1067 alone, or 1067 to 1069, in a country of five digits: the spreadsheet dropped the zero before them.
    private static string? LostZero(string first, string last, string? country)
    {
        var digits = PostalAtoms.DigitsOf(country);
        if (!IsKnown(country) || first.Length != digits - 1 || !first.All(char.IsAsciiDigit) || (last.Length > 0 && (last.Length != digits - 1 || !last.All(char.IsAsciiDigit)))) return null;
        var repaired = last.Length == 0 ? $"0{first}" : $"0{first} and 0{last}";
        return string.Create(CultureInfo.InvariantCulture, $"codes of {country} have {digits} digits; a spreadsheet probably dropped the zero: write {repaired} as text (or {first}{(last.Length == 0 ? "*" : $"0 and {last}9")} if you mean what begins so)");
    }

    private static string Uneven(string first, string last)
    {
        var digits = Math.Max(first.Length, last.Length);
        return $"the bounds differ in length: write {first.PadLeft(digits, '0')} and {last.PadLeft(digits, '0')} (a spreadsheet drops zeros), or bounds of equal length";
    }

    private static bool IsKnown(string? country) => country is "DE" or "AT" or "CH" or "LI" or "FR" or "IT" or "US" or "BE" or "LU";

    [GeneratedRegex(@"^(?:[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[.\-\s]+[A-Za-zä]{3,4}\.?|[A-Za-zä]{3}[.\-\s]+[0-9]{2})\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsDate();
}
