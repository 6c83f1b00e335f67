using System.Text.Json.Nodes;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Makes the document's form of a pool of its members' rows. What concerns the whole pool counts once, in any of them.</summary>
internal sealed class PoolJson(CellReader cells)
{
    public JsonObject Of(IReadOnlyList<RuleRows> members)
    {
        var pool = new JsonObject { ["id"] = members[0].Cell("pool") };
        foreach (var column in new[] { "strategy", "onReturn" })
            if (Common(members, column) is { } rows) pool[column] = rows.Cell(column);
        foreach (var column in new[] { "onlyInHours", "matchLanguage" })
            if (Common(members, column) is { } rows && cells.Flag(rows.Rows[0], column, rows.Cell(column)) is { } flag) pool[column] = flag;
        pool["members"] = new JsonArray([.. members.Select(Member)]);
        return pool;
    }

    private RuleRows? Common(IReadOnlyList<RuleRows> members, string column)
    {
        RuleRows[] told = [.. members.Where(member => member.Cell(column).Length > 0)];
        foreach (var other in told.Where(other => !other.Cell(column).Equals(told[0].Cell(column), StringComparison.OrdinalIgnoreCase)))
            cells.Refuse(other.Rows[0], column, $"the pool has '{told[0].Cell(column)}' in another row: write the same, or leave it out here");
        return told.FirstOrDefault();
    }

    private JsonNode Member(RuleRows rows)
    {
        var member = new JsonObject { ["representative"] = rows.Cell("representative") };
        if (rows.Cell("weight") is { Length: > 0 } weight && cells.Number(rows.Rows[0], "weight", weight) is { } number) member["weight"] = number;
        return member;
    }
}
