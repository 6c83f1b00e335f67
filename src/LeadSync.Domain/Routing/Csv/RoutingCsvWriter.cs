using System.Text;
using System.Text.Json;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Writes a routing table as CSV for German (<c>;</c>) or English (<c>,</c>) spreadsheets. Postal bounds have two columns, since 01-09 is a date to them.</summary>
public static class RoutingCsvWriter
{
    /// <summary>Writes a document that <see cref="RoutingTableReader"/> accepts.</summary>
    /// <param name="document">The table.</param>
    /// <param name="separator"><c>;</c> or <c>,</c>: numbers get the decimal comma of the first, or the point of the second.</param>
    public static string Write(JsonElement document, char separator = ';')
    {
        Dictionary<string, string>[] rows =
        [
            .. Items(document, "accounts").SelectMany(account => RuleCells.Of(account, "account", separator)),
            .. Items(document, "rules").SelectMany(rule => RuleCells.Of(rule, "rule", separator)),
            .. document.TryGetProperty("otherwise", out var otherwise) ? RuleCells.Of(otherwise, "otherwise", separator) : [],
            .. Items(document, "pools").SelectMany(pool => Items(pool, "members").Select(member => Member(pool, member))),
            .. Items(document, "golden").Select(Golden),
        ];
        var used = rows.SelectMany(row => row.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] columns =
        [
            .. RoutingColumns.Beginning,
            .. RoutingColumns.All.Except([.. RoutingColumns.Beginning, .. RoutingColumns.Ending], StringComparer.OrdinalIgnoreCase).Where(used.Contains).Order(StringComparer.Ordinal),
            .. RoutingColumns.Ending.Where(used.Contains),
        ];
        var (writer, file) = (new CsvWriter(separator), new StringBuilder(CsvWriter.ByteOrderMark).Append(new CsvWriter(separator).Record(columns)));
        foreach (var row in rows) file.Append(writer.Record(columns.Select(column => Cell(column, row.GetValueOrDefault(column, "")))));
        return file.ToString();
    }

    // A number may become one: it is read in the spreadsheet's own form. A date is kept, since 11/1 is no day that two countries agree on.
    private static string Cell(string column, string text) => RoutingColumns.IsNumber(column) ? text : SpreadsheetText.Protect(text);

    internal static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static Dictionary<string, string> Member(JsonElement pool, JsonElement member)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["row"] = "member" };
        foreach (var (column, from, name) in new[]
                 {
                     ("pool", pool, "id"), ("strategy", pool, "strategy"), ("onReturn", pool, "onReturn"), ("onlyInHours", pool, "onlyInHours"),
                     ("matchLanguage", pool, "matchLanguage"), ("representative", member, "representative"), ("weight", member, "weight"),
                 })
            if (from.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null) cells[column] = RuleCells.Scalar(value, ';')!;
        return cells;
    }

    private static Dictionary<string, string> Golden(JsonElement golden)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["row"] = "golden",
            ["id"] = golden.GetProperty("name").GetString()!,
            [RoutingColumns.When] = golden.GetProperty("lead").GetRawText(),
            ["expect"] = golden.GetProperty("expect").GetRawText(),
        };
        if (golden.TryGetProperty("at", out var at) && at.ValueKind == JsonValueKind.String) cells[RoutingColumns.GoldenAt] = at.GetString()!;
        return cells;
    }
}
