using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A page was seen.</summary>
internal static class MauticHit
{
    public static LeadEvent Read(JsonElement item, MauticInstance instance)
    {
        var hit = item.Member("hit") ?? item;
        var id = hit.Text("id", StrictIds.MaxLength) ?? DerivedId.Hash(hit.GetRawText());
        return new LeadEvent
        {
            Id = instance.Id("hit", id),
            Source = instance.Receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = instance.TimeOf(item, EventTime.Parse(hit.Text("dateHit"))),
            Lead = MauticContact.Read(hit.Member("lead") ?? hit.Member("contact"), instance).OrVisitor(hit),
            Touchpoint = Touchpoint(hit),
        };
    }

    /// <summary>An anonymous visitor is known by the tracking id of its browser.</summary>
    public static Contact OrVisitor(this Contact person, JsonElement owner) =>
        person is { Email: null, ExternalId: null } ? person with { Visitor = owner.Text("trackingId", StrictIds.MaxLength) } : person;

    private static Touchpoint Touchpoint(JsonElement hit)
    {
        var url = hit.Text("url", CleanText.MaxUrlLength);
        var query = Query(hit, url);
        var name = MauticContact.Decode(hit.Text("urlTitle") ?? hit.Member("page").Text("title"));
        var medium = query.ContainsKey("qr") ? "qr" : query.GetValueOrDefault("utm_medium");
        return new Touchpoint(KindWords.OfPage(medium, Campaign.Path(url)), Name: name, Url: url).From(query);
    }

    private static Dictionary<string, string> Query(JsonElement hit, string? url)
    {
        var query = new Dictionary<string, string>(Campaign.Query(url), StringComparer.OrdinalIgnoreCase);
        foreach (var member in hit.Member("query").Members())
        {
            if (((JsonElement?)member.Value).Text() is { } value) query[member.Name] = value;
        }

        return query;
    }
}
