using System.Text.Json;
using LeadSync.Connectors.Import;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Words;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads <c>{"action":"enrich","fields":{…},"facts":{…}}</c>: what somebody found out about a lead.</summary>
internal static class EnrichReader
{
    /// <summary>What was found out, completed by what its words say, and all that is wrong with the body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="level">The service level, which names the facts.</param>
    /// <param name="by">Who enters it, where the body names no representative.</param>
    public static (Contact Found, IReadOnlyList<FieldError> Errors) Read(JsonElement body, ServiceLevel level, string by)
    {
        var members = new BodyMembers(body);
        var who = members.Text("representative") ?? by;
        var (fields, wrongFields) = members.Member("fields") is { } given ? CanonicalFields.Read(given, "/fields") : (Contact.Nobody, []);
        var (facts, wrongFacts) = members.Member("facts") is { } known ? new FactsReader(level, who).Read(known) : (new Dictionary<string, KnownFact>(StringComparer.Ordinal), []);
        if (members.Member("fields") is null && members.Member("facts") is null) members.Refuse("", "Say what was found out: {\"fields\":{\"jobTitle\":\"CTO\"},\"facts\":{\"budget\":\"confirmed\"}}.");
        if (members.Member("note") is not null) members.Refuse("note", "A note is an action of its own: {\"action\":\"note\",\"note\":\"…\"}.");
        return (CompletedContact.Of(fields) with { Facts = facts.Count == 0 ? null : facts }, [.. members.Errors, .. wrongFields, .. wrongFacts]);
    }
}
