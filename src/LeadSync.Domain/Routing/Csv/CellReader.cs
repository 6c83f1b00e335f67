using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Reads single cells as spreadsheets write them, and notes what is wrong by row and column.</summary>
internal sealed class CellReader(CellFormat format, ICollection<CsvFault> faults)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public void Refuse(CsvRecord row, string column, string message) => faults.Add(new CsvFault(row.Line, column, message));

    public JsonNode? Number(CsvRecord row, string column, string cell)
    {
        if (format.Number(cell) is { } number) return JsonValue.Create(number);
        Refuse(row, column, $"'{cell}' is no number: write {(format == CellFormat.German ? "1250,50" : "1250.50")}");
        return null;
    }

    public JsonNode? Flag(CsvRecord row, string column, string cell)
    {
        if (FlagOf(cell) is { } flag) return JsonValue.Create(flag);
        Refuse(row, column, $"'{cell}' is neither true nor false");
        return null;
    }

    /// <summary>A day, as a document writes it; a time where the cell has one.</summary>
    public JsonNode? Time(CsvRecord row, string column, string cell)
    {
        if ((format.Time(cell) ?? CellFormat.German.Time(cell)) is { } time)
            return JsonValue.Create(time.TimeOfDay == TimeSpan.Zero && !cell.Contains(':', StringComparison.Ordinal)
                ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture));
        Refuse(row, column, $"'{cell}' is no date: write 2026-11-01{(format == CellFormat.German ? " or 1.11.2026" : "")}");
        return null;
    }

    public static JsonArray List(string column, string cell) => new(
    [
        .. cell.Split(RoutingColumns.ListSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(item => (JsonNode)JsonValue.Create(column.StartsWith("fastLane", StringComparison.Ordinal) && FlagOf(item) is { } flag ? flag ? "true" : "false" : item)),
    ]);

    /// <summary>An object written as JSON; null, noted, for anything else.</summary>
    public JsonObject? Object(CsvRecord row, string column, string cell)
    {
        try
        {
            if (JsonNode.Parse(cell, null, Strict) is JsonObject read) return read;
        }
        catch (JsonException)
        {
            // Said below, with the place in the sheet.
        }

        Refuse(row, column, "write a JSON object, such as {\"any\":[{\"industry\":[\"software\"]},{\"employees\":{\"min\":50}}]}");
        return null;
    }

    private static bool? FlagOf(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "WAHR" or "1" => true,
        "FALSE" or "FALSCH" or "0" => false,
        _ => null,
    };
}
