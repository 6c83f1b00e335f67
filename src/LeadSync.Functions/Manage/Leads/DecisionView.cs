using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>A decision: what was known, which versions held, what came out.</summary>
internal sealed record DecisionView(
    int Seq,
    int Version,
    string What,
    DateTimeOffset At,
    int? Cycle,
    IReadOnlyDictionary<string, int> Versions,
    JsonElement? Inputs,
    JsonElement? Outcome)
{
    public static DecisionView Of(StoredDecision row, int index) => new(
        index + 1,
        row.Version,
        row.Decision.What,
        row.Decision.At,
        row.Decision.Cycle,
        row.Decision.Versions,
        Given(WithoutCounts(row.Decision.Inputs)),
        Given(row.Decision.Outcome));

    // How busy colleagues were is kept to execute the decision again, and shown to nobody (D-32).
    private static JsonElement WithoutCounts(JsonElement inputs)
    {
        if (inputs.ValueKind != JsonValueKind.Object || JsonNode.Parse(inputs.GetRawText()) is not JsonObject { } shown || shown["draw"] is not JsonObject draw) return inputs;
        draw.Remove("counts");
        return JsonSerializer.SerializeToElement(shown);
    }

    private static JsonElement? Given(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? null : element;
}
