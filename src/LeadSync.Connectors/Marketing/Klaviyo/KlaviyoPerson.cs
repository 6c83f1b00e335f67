using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Klaviyo;

/// <summary>Whose profile an event belongs to.</summary>
internal static class KlaviyoPerson
{
    public const string System = "klaviyo";

    public static Contact Read(JsonElement? payload, JsonElement? happened, string? account)
    {
        var id = happened.At("relationships.profile.data.id").Text() ?? happened.At("attributes.profile_id").Text();
        var profile = Profile(payload, id);
        var record = id ?? profile.Text("id");
        var person = record is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(account, record), System = System };
        return LooseContact.Fill(person, path => profile.Member("attributes").At(path).Text(), LeadWords.Klaviyo);
    }

    /// <summary>The profile that the event names, or the only one there is.</summary>
    private static JsonElement? Profile(JsonElement? payload, string? id)
    {
        JsonElement[] profiles = [.. payload.Member("included").Items().Where(record => record.Text("type") == "profile" && (id is null || record.Text("id") == id))];
        return profiles.Length == 0 || (id is null && profiles.Length > 1) ? null : profiles[0];
    }
}
