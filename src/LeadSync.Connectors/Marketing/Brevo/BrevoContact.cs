using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Brevo;

/// <summary>A contact of Brevo as a canonical person. Attributes have the names that the account gave them, English or German.</summary>
internal static class BrevoContact
{
    private const string System = "brevo";

    public static Contact Read(JsonElement item, string? address, string name, DateTimeOffset at)
    {
        KeyValuePair<string, string>[] attributes = [.. Attributes(item.Member("content"))];
        var id = item.Text("contact_id", StrictIds.MaxLength);
        var person = new Contact { Email = EmailAddress.TryParse(address), ExternalId = id, System = id is null ? null : System };
        return PlainWords.Fill(person, attributes) with
        {
            Consent = OfEvent(item, name, at).With(OfAttributes(attributes, at)),
        };
    }

    /// <summary>The other persons of an event, of whom it says the same: each address that is one.</summary>
    /// <param name="addresses">All addresses; those that are none are kept as one dead letter.</param>
    /// <param name="first">What the event says of the first.</param>
    public static IEnumerable<Contact> Others(IReadOnlyCollection<string?> addresses, Contact first) =>
        addresses.Skip(1).Select(EmailAddress.TryParse).OfType<EmailAddress>().Select(address => first with { Email = address });

    /// <summary>The manual prints a list of names and values, deliveries hold an object or a list of objects.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Attributes(JsonElement? content) =>
        from part in content.Items()
        from member in ((JsonElement?)part).Members()
        let value = ((JsonElement?)member.Value).Text()
        where value is not null
        select KeyValuePair.Create(member.Name, value);

    /// <summary>What was added through the API may be an echo of another system's writing, and is no person's will.</summary>
    private static Consent? OfEvent(JsonElement item, string name, DateTimeOffset at) => name switch
    {
        TouchpointKinds.Unsubscribe or "spam" or "complaint" => LoosePermission.Withdrawn(Permit.Email, System),
        "listaddition" when item.Text("api_key_name") is null => LoosePermission.Confirmed(Permit.Email, System, at).WithEvidence(Lists(item)),
        _ => null,
    };

    private static string? Lists(JsonElement item)
    {
        var lists = string.Join(", ", item.Member("list_id").Items().Select(list => ((JsonElement?)list).Text()).OfType<string>());
        return lists.Length == 0 ? null : CleanText.Cut("Brevo list " + lists);
    }

    private static Consent? OfAttributes(IEnumerable<KeyValuePair<string, string>> attributes, DateTimeOffset at)
    {
        Consent? consent = null;
        foreach (var (name, value) in attributes) consent = consent.With(OfAttribute(PlainWords.Normalize(name), value.ToLowerInvariant(), at));
        return consent;
    }

    private static Consent? OfAttribute(string name, string value, DateTimeOffset at) => (name, value) switch
    {
        ("doubleoptin", "1" or "yes" or "true" or "ja") => LoosePermission.Confirmed(Permit.Email, System, at).WithEvidence("double-opt-in"),
        ("doubleoptin", "2" or "no" or "false" or "nein") => LoosePermission.Requested(Permit.Email, System, at),
        ("emailblacklisted", "true" or "1") => LoosePermission.Withdrawn(Permit.Email, System),
        ("smsblacklisted", "true" or "1") => LoosePermission.Withdrawn(Permit.Phone, System),
        _ => null,
    };
}
