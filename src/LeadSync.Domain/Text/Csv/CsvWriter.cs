using System.Buffers;
using System.Text;

namespace LeadSync.Domain.Text.Csv;

/// <summary>Writes records that spreadsheets open without harm: quoted where needed (RFC 4180), no cell is a formula (<see cref="CsvFormula"/>).</summary>
/// <param name="separator">What stands between cells: <c>;</c> for German, <c>,</c> for English spreadsheets.</param>
public sealed class CsvWriter(char separator = CsvSeparator.Default)
{
    /// <summary>What a file begins with, so that Excel reads it as UTF-8.</summary>
    public const string ByteOrderMark = "\uFEFF";

    private readonly SearchValues<char> _quoted = SearchValues.Create(separator + "\"\r\n\t;,");

    /// <summary>One record with its line break.</summary>
    public string Record(params IEnumerable<string?> cells)
    {
        string[] written = [.. cells.Select(Cell)];
        return (written is [""] ? "\"\"" : string.Join(separator, written)) + "\r\n";
    }

    /// <summary>All records of a file.</summary>
    public string All(IEnumerable<IEnumerable<string?>> records)
    {
        var file = new StringBuilder();
        foreach (var record in records) file.Append(Record(record));
        return file.ToString();
    }

    private string Cell(string? text)
    {
        var safe = CsvFormula.Neutralize(text ?? "");
        return safe.AsSpan().ContainsAny(_quoted) || safe.StartsWith(' ') || safe.EndsWith(' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
