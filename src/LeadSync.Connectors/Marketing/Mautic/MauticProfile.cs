using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A contact was identified, changed, or got points in Mautic's own score.</summary>
internal static class MauticProfile
{
    public static LeadEvent Read(string type, JsonElement item, MauticInstance instance)
    {
        var contact = item.Member("contact") ?? item.Member("lead");
        var version = DerivedId.Hash(string.Join('\n', item.Text("timestamp") ?? item.GetRawText(), contact.Text("dateModified"), item.Member("points").Text("new_points")));
        return new LeadEvent
        {
            Id = instance.Id(contact.Text("id", StrictIds.MaxLength), type, version),
            Source = instance.Receipt.Source,
            Type = LeadEventType.Profile,
            OccurredAt = instance.TimeOf(item),
            Lead = MauticContact.Read(contact, instance),
        };
    }
}
