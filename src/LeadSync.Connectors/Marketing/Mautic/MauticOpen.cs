using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A mail was opened. A mail counts once for each person, however often it is opened.</summary>
internal static class MauticOpen
{
    public static LeadEvent Read(JsonElement item, MauticInstance instance)
    {
        var stat = item.Member("stat") ?? item;
        var mail = stat.Member("email");
        var id = stat.Text("id", StrictIds.MaxLength) ?? stat.Text("trackingHash", StrictIds.MaxLength) ?? DerivedId.Hash(stat.GetRawText());
        var person = MauticContact.Read(stat.Member("lead") ?? stat.Member("contact"), instance);
        return new LeadEvent
        {
            Id = instance.Id("mail", id),
            Source = instance.Receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = instance.TimeOf(item, EventTime.Parse(stat.Text("dateRead")) ?? EventTime.Parse(stat.Text("lastOpened"))),
            Lead = person with { Email = person.Email ?? EmailAddress.TryParse(stat.Text("emailAddress")) },
            Touchpoint = new Touchpoint(TouchpointKinds.EmailOpen, Name: MauticContact.Decode(mail.Text("name") ?? mail.Text("subject"))),
        };
    }
}
