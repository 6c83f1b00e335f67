using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Json;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The outcome of a routing decision as a representative may read it: no colleague's absence, no colleague's missed offer (D-32).</summary>
internal static class RedactedOutcome
{
    /// <summary>The lead with such outcomes.</summary>
    public static LeadFile Of(LeadFile file, string reader) => file with
    {
        Decisions = [.. file.Decisions.Select(row => row with { Decision = row.Decision with { Outcome = Of(row.Decision.Outcome, reader) ?? default } })],
    };

    /// <summary>The outcome, where it names nobody's reasons but the reader's.</summary>
    public static JsonElement? Of(JsonElement? outcome, string reader)
    {
        if (outcome is not { ValueKind: JsonValueKind.Object } || JsonNode.Parse(outcome.Value.GetRawText()) is not JsonObject written) return outcome;
        if (written["trace"] is JsonObject trace && trace.Deserialize<RoutingExplanation>(DomainJson.Options) is { } explanation)
            written["trace"] = JsonSerializer.SerializeToNode(explanation.RedactedFor(reader), DomainJson.Options);
        if (written["offer"] is JsonObject offer && (string?)offer["fallback"] is { } fallback) offer["fallback"] = RoutingReasons.Redacted(fallback);
        return JsonSerializer.SerializeToElement(written);
    }
}
