using System.Net;
using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A contact of Mautic as a canonical person. PHP writes an empty group of fields as a list, a filled one as an object.</summary>
internal static class MauticContact
{
    private static readonly HashSet<string> Objections = new(StringComparer.OrdinalIgnoreCase) { "1", "3", "unsubscribed", "manual" };

    /// <summary>The person with its fields and the channels on which it objected.</summary>
    public static Contact Read(JsonElement? contact, MauticInstance instance)
    {
        var fields = Fields(contact);
        return LooseContact.Fill(instance.Person(contact.Text("id")), name => fields.GetValueOrDefault(name), ContactWords.Mautic) with
        {
            Consent = Consent(contact),
        };
    }

    /// <summary>The person with what it wrote into a form, which wins over what was known.</summary>
    public static Contact With(this Contact person, JsonElement? results)
    {
        var values = results.Members().GroupBy(member => member.Name.ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Value(group.Last().Value), StringComparer.Ordinal);
        return person.MergedWith(LooseContact.Fill(Contact.Nobody, name => values.GetValueOrDefault(name), ContactWords.Mautic));
    }

    /// <summary>Mautic escapes text for HTML.</summary>
    public static string? Decode(string? text) => CleanText.Of(WebUtility.HtmlDecode(text));

    private static Dictionary<string, string?> Fields(JsonElement? contact)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var field in contact.Member("fields").Members().SelectMany(group => ((JsonElement?)group.Value).Members()))
        {
            if (Value(field.Value) is { } value) fields[field.Name] = value;
        }

        return fields;
    }

    private static string? Value(JsonElement field) => Decode((field.ValueKind == JsonValueKind.Object ? field.Member("value") : field).Text());

    private static Consent? Consent(JsonElement? contact)
    {
        var channels = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal);
        foreach (var objection in contact.Member("doNotContact").Items().Where(entry => Objections.Contains(entry.Text("reason") ?? "")))
        {
            if (Channel(objection.Text("channel")) is { } channel) channels[channel] = new ChannelPermission(PermissionStatus.Withdrawn);
        }

        return channels.Count == 0 ? null : new Consent { Source = "mautic", Channels = channels };
    }

    /// <summary>The canonical name of one of Mautic's channels.</summary>
    public static string? Channel(string? channel) => channel?.ToLowerInvariant() switch
    {
        "sms" or "phone" or "call" => "phone",
        { Length: <= 100 } name => name,
        _ => null,
    };
}
