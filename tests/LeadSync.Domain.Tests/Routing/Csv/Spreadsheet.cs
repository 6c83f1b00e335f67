using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Tests.Routing.Csv;

/// <summary>What German (<c>;</c>) or English (<c>,</c>) Excel makes of the cells of a file that it opens and saves again.</summary>
internal static partial class Spreadsheet
{
    public static string Saved(string csv, char separator)
    {
        var saved = new StringBuilder();
        foreach (var record in CsvReader.ReadAll(Encoding.UTF8.GetBytes(csv)))
            saved.AppendJoin(separator, record.Cells.Select(cell => Quoted(Taken(cell, separator == ';'), separator))).Append("\r\n");
        return saved.ToString();
    }

    public static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        _ => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
    };

    // Excel takes what looks like a number, a date or a flag for one, and writes it back in its own way.
    private static string Taken(string cell, bool german)
    {
        if (cell.StartsWith('=')) return "#NAME?";
        if (bool.TryParse(cell, out var flag)) return german ? flag ? "WAHR" : "FALSCH" : flag ? "TRUE" : "FALSE";
        if (IsoDate().IsMatch(cell)) return DateOnly.Parse(cell, CultureInfo.InvariantCulture).ToString(german ? "dd.MM.yyyy" : "M/d/yyyy", CultureInfo.InvariantCulture);
        if (DayAndMonth().IsMatch(cell)) return german ? "01. Sep" : "1-Sep";
        if (MonthAndDay().IsMatch(cell)) return german ? "01. Mrz" : "1-Mar";
        return Number().IsMatch(cell) ? Trimmed(cell, german) : cell;
    }

    private static string Trimmed(string cell, bool german)
    {
        var number = double.Parse(cell.Replace(',', '.'), CultureInfo.InvariantCulture).ToString("0.###############", CultureInfo.InvariantCulture);
        return german ? number.Replace('.', ',') : number;
    }

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^[0-9]{1,2}[\-/.][0-9]{1,2}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^(?:mar|mär|sep) ?[0-9]{1,2}\z", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"^-?[0-9]+(?:[.,][0-9]+)?(?:E[0-9]+)?\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
