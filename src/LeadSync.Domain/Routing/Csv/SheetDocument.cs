using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadSync.Domain.Routing.Csv;

/// <summary>Writes the rows of a sheet as the JSON document of a routing table, and remembers what came from where.</summary>
/// <param name="groups">The rows.</param>
/// <param name="header">The columns.</param>
/// <param name="cells">Reads cells.</param>
/// <param name="present">The document whose members are kept where the sheet has no rows of their kind.</param>
internal sealed class SheetDocument(IReadOnlyList<RuleRows> groups, SheetHeader header, CellReader cells, JsonElement present)
{
    private readonly ILookup<string, RuleRows> byKind = groups.ToLookup(group => group.Kind, StringComparer.Ordinal);
    private readonly RuleJson rules = new(header, cells);

    /// <summary>Where the items of the document stand in the sheet.</summary>
    public SheetPlaces Places { get; } = new();

    /// <summary>The document as UTF-8.</summary>
    public byte[] Written()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        WriteList(writer, "accounts", Single("account"), rows => rules.Account(rows[0]));
        WriteList(writer, "rules", Single("rule"), rows => rules.Rule(rows[0]));
        WriteOtherwise(writer, [.. byKind["otherwise"]]);
        WriteList(writer, "pools", byKind["member"].GroupBy(rows => rows.Cell("pool"), StringComparer.Ordinal).Select(pool => pool.ToArray()), new PoolJson(cells).Of);
        WriteList(writer, "golden", Single("golden"), rows => rules.Golden(rows[0]));
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private IEnumerable<RuleRows[]> Single(string kind) => byKind[kind].Select(rows => new[] { rows });

    private void WriteList(Utf8JsonWriter writer, string name, IEnumerable<RuleRows[]> items, Func<RuleRows[], JsonObject> json)
    {
        RuleRows[][] all = [.. items];
        if (all.Length == 0 && IsKept(writer, name)) return;
        writer.WriteStartArray(name);
        foreach (var (number, rows) in all.Index())
        {
            Places.Add(name, number, rows);
            json(rows).WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteOtherwise(Utf8JsonWriter writer, RuleRows[] desks)
    {
        if (desks.Length == 0)
        {
            IsKept(writer, "otherwise");
            return;
        }

        foreach (var other in desks.Skip(1)) cells.Refuse(other.Rows[0], "row", "there is one lead desk: keep one row of kind otherwise");
        Places.Add("otherwise", 0, desks);
        writer.WritePropertyName("otherwise");
        rules.Otherwise(desks[0]).WriteTo(writer);
    }

    private bool IsKept(Utf8JsonWriter writer, string name)
    {
        if (present.ValueKind != JsonValueKind.Object || name == "rules" || !present.TryGetProperty(name, out var kept)) return false;
        writer.WritePropertyName(name);
        kept.WriteTo(writer);
        return true;
    }
}
