using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>The record that a workflow sends: a contact with its form submissions, in the older or the newer shape, or a body composed by the user.</summary>
internal static class HubSpotWorkflow
{
    private static readonly List<string> Others = ["DEAL", "COMPANY", "TICKET", "LEAD", "PRODUCT", "LINE_ITEM", "QUOTE"];
    private static readonly string[] Marks = ["properties", "vid", "canonical-vid", "objectId", "email"];

    /// <summary>An event of an app that lost its type has an objectId too, but of which kind of record nobody knows.</summary>
    public static bool IsOne(JsonElement item) => Marks.Any(mark => item.Member(mark) is not null) && item.Member("subscriptionId") is null && item.Member("eventId") is null;

    public static void Read(JsonElement item, string pointer, LooseContent content)
    {
        var kind = (item.Text("objectType") ?? "CONTACT").ToUpperInvariant();
        if (kind != "CONTACT" && !(Others.TrueForAll(other => other != kind) && Property(item, "email") is not null))
        {
            content.Ignore(kind switch { "DEAL" => IgnoredReasons.AboutDeal, "COMPANY" => IgnoredReasons.AboutCompany, _ => IgnoredReasons.AboutOtherRecord });
            return;
        }

        var identity = Identity(item);
        content.Add(item, pointer, Profile(item, identity, content));
        foreach (var form in item.Member("form-submissions").Items().Where(form => form.ValueKind == JsonValueKind.Object))
            content.Add(item, pointer, HubSpotForm.Read(form, identity, content));
    }

    private static LeadEvent Profile(JsonElement item, Contact identity, LooseContent content) => new()
    {
        Id = DerivedId.Of(identity.ExternalId, DerivedId.Hash(item.GetRawText())),
        Source = content.Receipt.Source,
        Type = LeadEventType.Profile,
        OccurredAt = Property(item, "lastmodifieddate").Milliseconds() ?? content.Receipt.ReceivedAt,
        Lead = Person(item, identity),
    };

    private static Contact Person(JsonElement item, Contact identity)
    {
        var person = HubSpotPerson.WithFields(identity, name => Property(item, name).Text(), ContactWords.HubSpot);
        var company = item.Member("associated-company").Member("properties");
        return LooseContact.Fill(person, name => (company.Member(name).Member("value") ?? company.Member(name)).Text(), ContactWords.HubSpotCompany);
    }

    private static Contact Identity(JsonElement item) =>
        HubSpotPerson.Of(item.Text("portal-id") ?? item.Text("portalId"), item.Text("canonical-vid") ?? item.Text("vid") ?? item.Text("objectId"))
            with { Email = EmailAddress.TryParse(Property(item, "email").Text()) ?? ProfileEmail(item) };

    private static EmailAddress? ProfileEmail(JsonElement item) => item.Member("identity-profiles").Items()
        .SelectMany(profile => profile.Member("identities").Items())
        .Where(identity => string.Equals(identity.Text("type"), "EMAIL", StringComparison.OrdinalIgnoreCase))
        .Select(identity => EmailAddress.TryParse(identity.Text("value")))
        .FirstOrDefault(email => email is not null);

    /// <summary>HubSpot's properties are objects with a value; a body composed by the user holds the values themselves.</summary>
    private static JsonElement? Property(JsonElement item, string name)
    {
        var property = (item.Member("properties") ?? item).Member(name);
        return property is { ValueKind: JsonValueKind.Object } ? property.Member("value") : property;
    }
}
