using System.Globalization;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Says where in the sheet a fault of the document stands.</summary>
internal sealed class SheetPlaces
{
    private readonly Dictionary<string, IReadOnlyList<RuleRows>> items = new(StringComparer.Ordinal);

    /// <summary>Notes which rows an item of a list came from: one for a rule, several for a pool.</summary>
    public void Add(string list, int number, IReadOnlyList<RuleRows> rows) => items[string.Create(CultureInfo.InvariantCulture, $"{list}/{number}")] = rows;

    public CsvFault Of(ValidationError error)
    {
        var path = error.Pointer.Split('/').Skip(1).ToArray();
        if (path.Length > 0 && path[0] == "otherwise" && items.TryGetValue("otherwise/0", out var desk)) return new CsvFault(desk[0].Rows[0].Line, ColumnOf(path[1..]), error.Message);
        if (path.Length < 2 || !items.TryGetValue($"{path[0]}/{path[1]}", out var rows)) return new CsvFault(1, "", $"{error.Pointer}: {error.Message}");
        return new CsvFault(LineOf(rows, path), ColumnOf(path[2..]), error.Message);
    }

    private static int LineOf(IReadOnlyList<RuleRows> rows, string[] path) => path switch
    {
        [_, _, "members", var member, ..] when Number(member) < rows.Count => rows[Number(member)].Rows[0].Line,
        [_, _, "when", "postalCode", var pattern, ..] when Number(pattern) < rows[0].Postal.Count() => rows[0].Postal.ElementAt(Number(pattern)).Line,
        _ => rows[0].Rows[0].Line,
    };

    private static string ColumnOf(string[] path) => path switch
    {
        ["when", "postalCode", ..] => "postalFrom",
        ["when", var field, var test, ..] when RoutingColumns.Find($"{field}.{test}") is { } column => column,
        ["when", var field, ..] => RoutingColumns.Find(field) ?? RoutingColumns.When,
        ["members", _, var member, ..] => member,
        ["assign", var to, ..] => to,
        ["assign"] => "pool",
        ["name", ..] => "id",
        ["lead", ..] => RoutingColumns.When,
        ["at"] => RoutingColumns.GoldenAt,
        [var member, ..] => RoutingColumns.Find(member) ?? "",
        [] => "",
    };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
