using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>A rule of a document as rows: the first with all its cells, one more for each further postal pattern.</summary>
internal static class RuleCells
{
    public static IReadOnlyList<Dictionary<string, string>> Of(JsonElement rule, string kind, char separator)
    {
        var (cells, rest, patterns) = (New(kind), new JsonObject(), new List<string>());
        foreach (var member in rule.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
            if (member.Name == "when") Split(member.Value, cells, rest, patterns, separator);
            else if (member.Name == "assign") foreach (var to in member.Value.EnumerateObject()) cells[to.Name] = to.Value.GetString()!;
            else if (member.Value.ValueKind == JsonValueKind.Array) cells[member.Name] = ListOf(member.Value, separator) ?? "";
            else cells[member.Name] = Scalar(member.Value, separator)!;
        if (rest.Count > 0) cells[RoutingColumns.When] = rest.ToJsonString();
        return [.. patterns.DefaultIfEmpty().Select((pattern, number) => WithPattern(number == 0 ? cells : Further(cells), pattern))];
    }

    /// <summary>A text, number or flag as a cell; null for anything else.</summary>
    public static string? Scalar(JsonElement value, char separator) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => Number(value, separator),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static void Split(JsonElement when, Dictionary<string, string> cells, JsonObject rest, List<string> patterns, char separator)
    {
        foreach (var field in when.EnumerateObject().Where(field => !SaysNothing(field.Value)))
            if (field.Name == "postalCode" && Patterns(field.Value) is { } found) patterns.AddRange(found);
            else if (!Told(field, cells, separator)) rest[field.Name] = JsonNode.Parse(field.Value.GetRawText());
    }

    private static bool SaysNothing(JsonElement test) => test.ValueKind == JsonValueKind.Null || (test.ValueKind == JsonValueKind.Array && test.GetArrayLength() == 0);

    private static bool Told(JsonProperty field, Dictionary<string, string> cells, char separator)
    {
        if (!RoutingColumns.All.Contains(field.Name) || field.Name == RoutingColumns.When) return false;
        if (field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False) return Put(cells, field.Name, Scalar(field.Value, separator));
        if (field.Value.ValueKind == JsonValueKind.Array) return Put(cells, field.Name, ListOf(field.Value, separator));
        if (field.Value.ValueKind != JsonValueKind.Object) return false;
        var tests = field.Value.EnumerateObject().Where(test => test.Value.ValueKind != JsonValueKind.Null).Select(test => (test.Name, Cell: TestOf(test, separator))).ToArray();
        if (tests.Any(test => test.Cell is null)) return false;
        foreach (var (name, cell) in tests) cells[$"{field.Name}.{name}"] = cell!;
        return true;
    }

    private static string? TestOf(JsonProperty test, char separator) => test.Name switch
    {
        "min" or "max" or "below" when test.Value.ValueKind == JsonValueKind.Number => Number(test.Value, separator),
        "exists" => Scalar(test.Value, separator),
        "not" when test.Value.ValueKind == JsonValueKind.Array && test.Value.GetArrayLength() > 0 => ListOf(test.Value, separator),
        _ => null,
    };

    // Null for a list that a cell cannot hold: with objects in it, or with the separator in a text.
    private static string? ListOf(JsonElement list, char separator)
    {
        string?[] items = [.. list.EnumerateArray().Select(item => Scalar(item, item.ValueKind == JsonValueKind.Number ? ',' : separator))];
        return items.All(item => item is not null && item.Trim().Length > 0 && !item.Contains(RoutingColumns.ListSeparator, StringComparison.Ordinal))
            ? string.Join(RoutingColumns.ListSeparator, items)
            : null;
    }

    private static string[]? Patterns(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : null;

    private static Dictionary<string, string> WithPattern(Dictionary<string, string> cells, string? pattern)
    {
        if (pattern is null) return cells;
        var dash = pattern.LastIndexOf('-');
        var isRange = dash > 0 && pattern[..dash].Any(char.IsAsciiDigit);
        cells["postalFrom"] = isRange ? pattern[..dash].Trim() : pattern.Trim();
        if (isRange) cells["postalTo"] = pattern[(dash + 1)..].Trim();
        return cells;
    }

    private static Dictionary<string, string> Further(Dictionary<string, string> first)
    {
        var cells = New(first["row"]);
        cells["id"] = first.GetValueOrDefault("id", "");
        return cells;
    }

    private static Dictionary<string, string> New(string kind) => new(StringComparer.OrdinalIgnoreCase) { ["row"] = kind };

    private static bool Put(Dictionary<string, string> cells, string column, string? cell)
    {
        if (cell is not null) cells[column] = cell;
        return cell is not null;
    }

    // A list is text to a spreadsheet, so only a number that stands alone gets the spreadsheet's comma.
    private static string Number(JsonElement value, char separator)
    {
        var text = value.GetDecimal().ToString("0.############################", CultureInfo.InvariantCulture);
        return separator == ';' ? text.Replace('.', ',') : text;
    }
}
