using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The outcome of a routing decision as a representative may read it: no colleague's absence, no colleague's missed offer (D-32).</summary>
internal static class RedactedOutcome
{
    /// <summary>The outcome, where it names nobody's reasons but the reader's.</summary>
    public static JsonElement? Of(JsonElement? outcome, string reader)
    {
        if (outcome is not { ValueKind: JsonValueKind.Object } || JsonNode.Parse(outcome.Value.GetRawText()) is not JsonObject written) return outcome;
        if (written["trace"] is JsonObject trace) Redact(trace, reader);
        if (written["offer"] is JsonObject offer && (string?)offer["fallback"] is { } fallback) offer["fallback"] = RoutingReasons.Redacted(fallback);
        return JsonSerializer.SerializeToElement(written);
    }

    private static void Redact(JsonObject trace, string reader)
    {
        foreach (var candidate in (trace["dropped"] as JsonArray ?? []).OfType<JsonObject>().Where(candidate => (string?)candidate["representative"] != reader))
            candidate["reason"] = RoutingReasons.Unavailable;
        if ((string?)trace["standsInFor"] != reader) trace.Remove("standsInFor");
    }
}
