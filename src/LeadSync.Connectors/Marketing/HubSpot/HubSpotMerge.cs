using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>A <c>contact.merge</c>: every record that went up in another becomes one canonical merge.</summary>
internal static class HubSpotMerge
{
    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        var into = item.Text("newObjectId") ?? item.Text("primaryObjectId");
        string[] gone = [.. Gone(item).Where(record => record != into).Distinct(StringComparer.Ordinal)];
        if (into is null || gone.Length == 0)
        {
            content.Ignore(IgnoredReasons.MergeIncomplete);
            return;
        }

        var id = HubSpotEvent.IdOf(item);
        foreach (var record in gone) content.Add(item, pointer, One(item, DerivedId.Of(id, record), record, into, content));
    }

    private static IEnumerable<string> Gone(JsonElement item) =>
        item.Member("mergedObjectIds").Items().Select(id => ((JsonElement?)id).Text()).Append(item.Text("primaryObjectId")).OfType<string>();

    private static LeadEvent One(JsonElement item, string id, string record, string into, LooseContent content)
    {
        var portal = item.Text("portalId");
        return new LeadEvent
        {
            Id = id,
            Source = content.Receipt.Source,
            Type = LeadEventType.Merge,
            OccurredAt = HubSpotEvent.TimeOf(item, content),
            Lead = HubSpotPerson.Of(portal, record),
            Into = new Identity(Email: null, HubSpotPerson.Of(portal, into).ExternalId, HubSpotPerson.System),
        };
    }
}
