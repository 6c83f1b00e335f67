using System.Globalization;

namespace LeadSync.Domain.Text.Csv;

/// <summary>How numbers and dates are written in a file (D-36): <c>1.250,50</c> and <c>24.12.2026</c>, or <c>1,250.50</c> and <c>12/24/2026</c>.</summary>
public sealed class CellFormat
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private static readonly string[] Iso = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    private readonly char _decimal;
    private readonly char _group;
    private readonly string[] _dates;

    private CellFormat(string name, char point, char group, params string[] days)
    {
        (Name, _decimal, _group) = (name, point, group);
        _dates = [.. Iso, .. days.SelectMany(day => new[] { day, day + " H:mm", day + " H:mm:ss" })];
    }

    /// <summary>German: <c>1.250,50</c>, <c>24.12.2026</c>.</summary>
    public static CellFormat German { get; } = new("de", ',', '.', "d.M.yyyy", "d.M.yy");

    /// <summary>English as in the United States: <c>1,250.50</c>, <c>12/24/2026</c>.</summary>
    public static CellFormat English { get; } = new("en", '.', ',', "M/d/yyyy", "M/d/yy");

    /// <summary>English as in Great Britain: <c>1,250.50</c>, <c>24/12/2026</c>.</summary>
    public static CellFormat British { get; } = new("en-gb", '.', ',', "d/M/yyyy", "d/M/yy");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CellFormat> All { get; } = [German, English, British];

    /// <summary>Its name in settings.</summary>
    public string Name { get; }

    /// <summary>The format of a name in any case of letters; null for another.</summary>
    public static CellFormat? Find(string? name) => All.FirstOrDefault(format => format.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A number; blanks and apostrophes may group thousands too. Null for what is none, also where groups are not of three digits.</summary>
    public decimal? Number(string text)
    {
        var compact = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('\'' or '’')));
        var at = compact.IndexOf(_decimal, StringComparison.Ordinal);
        var (whole, rest) = at < 0 ? (compact, "") : (compact[..at], "." + compact[(at + 1)..]);
        if (!HasGroupsOfThree(whole)) return null;
        var plain = whole.Replace(_group.ToString(), "", StringComparison.Ordinal) + rest;
        return decimal.TryParse(plain, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A day, or a time in UTC where the text has no offset; null for what is none.</summary>
    public DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(text.Trim(), _dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time : null;

    private bool HasGroupsOfThree(string whole)
    {
        var groups = whole.TrimStart('-', '+').Split(_group);
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}
