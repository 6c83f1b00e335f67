using System.Globalization;
using System.Text;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Functions.Imports;

/// <summary>The result file of an import: what became of each row, to lay beside the list that was sent.</summary>
internal static class ImportResult
{
    private static readonly string[] Header = ["row", "outcome", "error", "lead"];

    /// <summary>One part of the file.</summary>
    public static string Of(IReadOnlyList<ImportEntry> entries, char separator, bool isFirst)
    {
        var writer = new CsvWriter(separator);
        var text = new StringBuilder(isFirst ? CsvWriter.ByteOrderMark + writer.Record(Header) : "");
        foreach (var entry in entries) text.Append(writer.Record(Row(entry), entry.Outcome.ToString().ToLowerInvariant(), ErrorOf(entry), entry.Lead));
        return text.ToString();
    }

    private static string Row(ImportEntry entry) => entry.Row.ToString(CultureInfo.InvariantCulture);

    private static string ErrorOf(ImportEntry entry) => string.Join(' ', entry.Faults.Select(fault => fault.Column is null ? fault.Message : $"{fault.Column}: {fault.Message}"))
        + (entry.Of is { } first ? string.Create(CultureInfo.InvariantCulture, $"The same person as row {first}.") : "");
}
