using System.Text.Json;
using LeadSync.Domain.Text;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Reads a routing table from CSV as German or English spreadsheets save it, and says all faults at once by row and column.</summary>
public static class RoutingCsvReader
{
    private const int MostFaults = 500;
    private const string Empty = "the file is empty: the first row names the columns, such as id;country;postalFrom;postalTo;pool";
    private static readonly string[] Kinds = ["rule", "account", "otherwise", "member", "golden"];

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file, up to some 100,000 rows.</param>
    /// <param name="present">The document that it replaces: kinds of rows that the file lacks (pools, golden leads …) stay as they are there. Undefined for none.</param>
    /// <param name="format">How numbers and dates are written; null: German for files with <c>;</c>, else English.</param>
    public static RoutingCsvReading Read(ReadOnlySpan<byte> file, JsonElement present = default, CellFormat? format = null)
    {
        var faults = new List<CsvFault>();
        if (Records(file, faults, out var separator) is not [var first, .. var rows]) return Refused(faults.Count > 0 ? faults : [new CsvFault(1, "", Empty)]);
        var (header, cells) = (new SheetHeader(first, faults), new CellReader(format ?? (separator == ',' ? CellFormat.English : CellFormat.German), faults));
        var sheet = new SheetDocument(Groups(header, rows, faults), header, cells, present);
        var document = sheet.Written();
        using var parsed = JsonDocument.Parse(document);
        var reading = RoutingTableReader.Read(parsed.RootElement);
        if (reading is Reading<RoutingTable>.Refused(var errors)) faults.AddRange(errors.Select(sheet.Places.Of));
        return faults.Count > 0 ? Refused(faults) : new RoutingCsvReading(document, ((Reading<RoutingTable>.Done)reading).Value, []) { Places = sheet.Places };
    }

    private static RoutingCsvReading Refused(List<CsvFault> faults) =>
        new(null, null, [.. faults.OrderBy(fault => fault.Row).ThenBy(fault => fault.Column, StringComparer.Ordinal).Take(MostFaults)]);

    private static List<CsvRecord> Records(ReadOnlySpan<byte> file, List<CsvFault> faults, out char? separator)
    {
        var (reader, records) = (new CsvReader(), new List<CsvRecord>());
        try
        {
            records.AddRange(reader.Push(file));
            records.AddRange(reader.Finish());
        }
        catch (CsvFormatException fault)
        {
            faults.Add(new CsvFault(fault.Line, "", fault.Message));
            records.Clear();
        }

        separator = reader.Separator;
        return [.. records.Where(record => !record.IsBlank)];
    }

    private static List<RuleRows> Groups(SheetHeader header, IEnumerable<CsvRecord> rows, List<CsvFault> faults)
    {
        var groups = new List<RuleRows>();
        foreach (var row in rows)
            if (groups.Count > 0 && groups[^1].GoesOn(row)) groups[^1].Rows.Add(row);
            else groups.Add(new RuleRows(header, row));
        foreach (var group in groups.Where(group => !Kinds.Contains(group.Kind, StringComparer.Ordinal)))
            faults.Add(new CsvFault(group.Rows[0].Line, "row", $"there is no kind of row '{group.Kind}'; the nearest are {NearestNames.To(group.Kind, Kinds)}"));
        return groups;
    }
}
