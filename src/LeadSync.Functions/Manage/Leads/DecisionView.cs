using System.Text.Json;
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
        Given(row.Decision.Inputs),
        Given(row.Decision.Outcome));

    private static JsonElement? Given(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? null : element;
}
