using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Intercom;

/// <summary>A person wrote, or did something that the customer gave a name.</summary>
internal static class IntercomChat
{
    /// <summary>Whom a conversation is with, in its newer and older forms.</summary>
    private static readonly string[] Partners = ["user", "contacts.contacts", "contacts", "customer", "source.author"];

    /// <summary>True for what the person did; what colleagues do in a conversation is none of it.</summary>
    public static bool Is(string topic) =>
        topic.StartsWith("conversation.user.", StringComparison.Ordinal) || topic.StartsWith("conversation.contact.", StringComparison.Ordinal);

    public static LeadEvent Read(JsonElement item, string topic, Receipt receipt)
    {
        var conversation = item.Member("data").Member("item");
        var url = conversation.At("source.url").Text(CleanText.MaxUrlLength);
        var touchpoint = new Touchpoint(TouchpointKinds.Chat, Url: url).From(Campaign.Query(url));
        return Event(item, topic, Person(conversation, item), touchpoint, receipt);
    }

    /// <summary>An event that the customer reports to Intercom. Its user_id is the customer's own number, not Intercom's.</summary>
    public static LeadEvent Named(JsonElement item, string topic, Receipt receipt)
    {
        var named = item.Member("data").Member("item");
        var person = IntercomPerson.Of(named.Text("intercom_user_id"), item) with { Email = EmailAddress.TryParse(named.Text("email")) };
        return Event(item, topic, person, new Touchpoint(EventWords.KindOf(named.Text("event_name")), Name: named.Text("event_name")), receipt);
    }

    /// <summary>Who stands in a notification of a topic that LeadSync does not know: the partner of a conversation, or the item itself.</summary>
    public static Contact Anybody(JsonElement item)
    {
        var subject = item.Member("data").Member("item");
        var partner = Person(subject, item);
        if (IsNamed(partner)) return partner;
        var contact = IntercomPerson.Read(subject.Member("contact") ?? subject.Member("lead"), item);
        return IsNamed(contact) ? contact : new Contact { Email = EmailAddress.TryParse(subject.Text("email")) };
    }

    /// <summary>The first whose address is told, else the first that is named, with what the other places tell of the same person; a colleague who began the conversation is another.</summary>
    private static Contact Person(JsonElement? conversation, JsonElement item)
    {
        Contact[] partners = [.. Partners.Select(path => conversation.At(path)).Where(IsOutside).Select(partner => IntercomPerson.Read(partner, item)).Where(IsNamed)];
        var first = Array.Find(partners, partner => partner.Email is not null) ?? partners.FirstOrDefault();
        return partners.Where(partner => partner.ExternalId == first!.ExternalId).Aggregate(Contact.Nobody, (known, partner) => partner.MergedWith(known));
    }

    private static bool IsOutside(JsonElement? partner) => partner.Text("type") is not ("admin" or "bot" or "team");

    private static bool IsNamed(Contact partner) => partner.ExternalId is not null || partner.Email is not null;

    private static LeadEvent Event(JsonElement item, string topic, Contact person, Touchpoint touchpoint, Receipt receipt) => new()
    {
        Id = IntercomContact.IdOf(item, topic),
        Source = receipt.Source,
        Type = LeadEventType.Touchpoint,
        OccurredAt = IntercomContact.TimeOf(item, receipt),
        Lead = person,
        Touchpoint = touchpoint,
    };
}
