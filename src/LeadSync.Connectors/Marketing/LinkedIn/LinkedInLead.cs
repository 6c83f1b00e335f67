using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.LinkedIn;

/// <summary>A member sent a lead form: its response by URN.</summary>
internal static class LinkedInLead
{
    private const string System = "linkedin";

    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        var response = item.Text("leadGenFormResponse");
        var action = item.Text("leadAction")?.ToUpperInvariant();
        if (response is null && item.Text("type") is not "LEAD_ACTION") content.Ignore(IgnoredReasons.TypeUnknown);
        else if (action == "DELETED") content.Ignore(IgnoredReasons.RecordDeleted);
        else content.Add(item, pointer, Event(item, response, action, content));
    }

    private static LeadEvent Event(JsonElement item, string? response, string? action, LooseContent content)
    {
        var isNew = action is null or "CREATED";
        return new LeadEvent
        {
            Id = response is null ? DerivedId.Hash(item.GetRawText()) : DerivedId.Of(response, action, item.Text("occurredAt")),
            Source = content.Receipt.Source,
            Type = isNew ? LeadEventType.Touchpoint : LeadEventType.Profile,
            OccurredAt = item.Member("occurredAt").Milliseconds() ?? content.Receipt.ReceivedAt,
            Lead = response is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(response), System = System },
            Touchpoint = isNew ? Touchpoint(item) : null,
            Details = response is null ? null : new DetailsWanted("response", response),
        };
    }

    private static Touchpoint Touchpoint(JsonElement item) => new(
        TouchpointKinds.FormSubmit,
        Name: item.Text("leadGenForm"),
        Campaign: Entity(item),
        Source: System,
        Medium: item.Text("leadType")?.ToLowerInvariant());

    /// <summary>The advertisement, post or event that carried the form: whatever member names it.</summary>
    private static string? Entity(JsonElement item) => item.Member("associatedEntity") is { ValueKind: JsonValueKind.Object } entity
        ? ((JsonElement?)entity).Members().Select(member => ((JsonElement?)member.Value).Text()).FirstOrDefault(urn => urn is not null)
        : item.Text("associatedEntity");
}
