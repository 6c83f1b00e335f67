using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Intercom;

/// <summary>A contact (a lead or a user) appeared or changed, or changed its mind about mails.</summary>
internal static class IntercomContact
{
    private static readonly string[] Origins = ["utm_campaign", "utm_source", "utm_medium", "utm_term", "utm_content"];

    /// <summary>A contact that is new and says where it came from is a touchpoint; any other is a profile.</summary>
    public static LeadEvent Read(JsonElement item, string topic, Receipt receipt)
    {
        var contact = ContactOf(item);
        var touchpoint = topic.EndsWith(".created", StringComparison.Ordinal) ? Origin(contact) : null;
        return new LeadEvent
        {
            Id = IdOf(item, topic),
            Source = receipt.Source,
            Type = touchpoint is null ? LeadEventType.Profile : LeadEventType.Touchpoint,
            OccurredAt = TimeOf(item, receipt),
            Lead = IntercomPerson.Read(contact, item),
            Touchpoint = touchpoint,
        };
    }

    public static LeadEvent Permission(JsonElement item, string topic, bool isAllowed, Receipt receipt)
    {
        var at = TimeOf(item, receipt);
        var person = IntercomPerson.Read(ContactOf(item), item) with { Consent = LoosePermission.Changed(isAllowed, Permit.Email, IntercomPerson.System, at) };
        return new LeadEvent { Id = IdOf(item, topic), Source = receipt.Source, Type = LeadEventType.Consent, OccurredAt = at, Lead = person };
    }

    /// <summary>The notification's id, which a ping does not have; else a hash of what it says, without the count of attempts.</summary>
    public static string IdOf(JsonElement item, string topic) =>
        DerivedId.Or(item.Text("id"), $"{topic}\n{item.Text("created_at")}\n{item.Member("data")?.GetRawText()}");

    public static DateTimeOffset TimeOf(JsonElement item, Receipt receipt) => item.Member("created_at").Time() ?? item.Member("first_sent_at").Time() ?? receipt.ReceivedAt;

    /// <summary>Some topics wrap the contact, for example together with a tag.</summary>
    private static JsonElement? ContactOf(JsonElement item)
    {
        var subject = item.Member("data").Member("item");
        return subject.Member("contact") ?? subject.Member("user") ?? subject.Member("lead") ?? subject;
    }

    private static Touchpoint? Origin(JsonElement? contact)
    {
        var origin = Origins.Select(name => (Name: name, Value: contact.Text(name))).Where(utm => utm.Value is not null)
            .ToDictionary(utm => utm.Name, utm => utm.Value!, StringComparer.OrdinalIgnoreCase);
        return origin.Count == 0 ? null : new Touchpoint("contact-created", Url: contact.Text("referrer", CleanText.MaxUrlLength)).From(origin);
    }
}
