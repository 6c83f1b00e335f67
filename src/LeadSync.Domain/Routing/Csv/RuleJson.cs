using System.Text.Json.Nodes;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Makes the document's form of rules, accounts and the lead desk of their rows.</summary>
internal sealed class RuleJson(SheetHeader header, CellReader cells)
{
    private readonly string[] lists = [.. header.Columns.Where(column => FieldNames.Routing.Contains(column))];
    private readonly (string Column, string Field, string Test)[] tests =
        [.. header.Columns.Where(column => column.Contains('.', StringComparison.Ordinal)).Select(column => (column, column.Split('.')[0], column.Split('.')[1]))];

    public JsonObject Rule(RuleRows rows)
    {
        var rule = new JsonObject { ["id"] = rows.Id };
        if (When(rows) is { Count: > 0 } when) rule["when"] = when;
        return Rest(rows, rule);
    }

    public JsonObject Account(RuleRows rows)
    {
        var account = new JsonObject { ["id"] = rows.Id };
        foreach (var column in lists.Where(column => rows.Cell(column).Length > 0)) account[column] = CellReader.List(column, rows.Cell(column));
        return Rest(rows, account);
    }

    public JsonObject Otherwise(RuleRows rows) => Rest(rows, []);

    public JsonObject Golden(RuleRows rows)
    {
        var golden = new JsonObject
        {
            ["name"] = rows.Id,
            ["lead"] = cells.Object(rows.Rows[0], RoutingColumns.When, rows.Cell(RoutingColumns.When)),
            ["expect"] = cells.Object(rows.Rows[0], "expect", rows.Cell("expect")),
        };
        if (rows.Cell(RoutingColumns.GoldenAt) is { Length: > 0 } day && cells.Time(rows.Rows[0], RoutingColumns.GoldenAt, day) is { } at) golden["at"] = at;
        return golden;
    }

    private JsonObject Rest(RuleRows rows, JsonObject rule)
    {
        var assign = new JsonObject();
        foreach (var column in new[] { "pool", "representative" })
            if (rows.Cell(column) is { Length: > 0 } to) assign[column] = to;
        if (assign.Count > 0) rule["assign"] = assign;
        if (rows.Cell("acceptWithin") is { Length: > 0 } within) rule["acceptWithin"] = within;
        foreach (var column in new[] { "validFrom", "validTo" })
            if (rows.Cell(column) is { Length: > 0 } day && cells.Time(rows.Rows[0], column, day) is { } time) rule[column] = time;
        return rule;
    }

    private JsonObject When(RuleRows rows)
    {
        var when = new JsonObject();
        foreach (var column in lists.Where(column => rows.Cell(column).Length > 0)) when[column] = CellReader.List(column, rows.Cell(column));
        if (Patterns(rows) is { Count: > 0 } patterns) when["postalCode"] = patterns;
        foreach (var field in tests.Where(test => rows.Cell(test.Column).Length > 0).GroupBy(test => test.Field, StringComparer.Ordinal))
            Join(when, new JsonObject { [field.Key] = Tests(rows, field) });
        if (rows.Cell(RoutingColumns.When) is { Length: > 0 } rest && cells.Object(rows.Rows[0], RoutingColumns.When, rest) is { } told) Join(when, told);
        return when;
    }

    private JsonObject Tests(RuleRows rows, IEnumerable<(string Column, string Field, string Test)> columns)
    {
        var read = new JsonObject();
        foreach (var (column, _, test) in columns)
            if (Test(rows, column, test) is { } value) read[test] = value;
        return read;
    }

    private JsonNode? Test(RuleRows rows, string column, string test) => test switch
    {
        "not" => CellReader.List(column, rows.Cell(column)),
        "exists" => cells.Flag(rows.Rows[0], column, rows.Cell(column)),
        _ => cells.Number(rows.Rows[0], column, rows.Cell(column)),
    };

    // Where a member is there already, the further test stands beside it in "all".
    private static void Join(JsonObject when, JsonObject further)
    {
        if (further.Any(member => when.ContainsKey(member.Key)))
        {
            if (when["all"] is not JsonArray all) when["all"] = all = [];
            all.Add((JsonNode)further);
            return;
        }

        foreach (var (name, value) in further.ToArray())
        {
            further.Remove(name);
            when[name] = value;
        }
    }

    private JsonArray Patterns(RuleRows rows)
    {
        var (patterns, countries) = (new JsonArray(), CellReader.List("country", rows.Cell("country")));
        var country = countries.Count == 1 ? CountryCode.TryParse(countries[0]!.GetValue<string>())?.Value : null;
        foreach (var row in rows.Postal)
            if (Pattern(row, country) is { } pattern) patterns.Add(pattern);
        return patterns;
    }

    private string? Pattern(CsvRecord row, string? country)
    {
        var (pattern, fault) = PostalCells.Read(header.Cell(row, "postalFrom"), header.Cell(row, "postalTo"), country);
        if (fault is not null) cells.Refuse(row, "postalFrom", fault);
        return pattern;
    }
}
