using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Meta;

/// <summary>One lead: ids in a message; with answers where it was fetched, or where another service passes it on.</summary>
internal static class MetaLead
{
    private const string System = "meta";

    public static LeadEvent Of(JsonElement lead, LooseContent content, DateTimeOffset? announced)
    {
        var id = lead.Text("leadgen_id") ?? lead.Text("id");
        var answers = Answers(lead);
        var touchpoint = Touchpoint(lead);
        var at = lead.Member("created_time").Time() ?? announced ?? content.Receipt.ReceivedAt;
        return new LeadEvent
        {
            Id = DerivedId.Or(id, lead.GetRawText()),
            Source = content.Receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = at,
            Lead = LooseContact.Fill(Person(id), name => answers.GetValueOrDefault(name), LeadWords.Meta) with { Consent = Permit.Asked(touchpoint.Kind, at, System) },
            Touchpoint = touchpoint,
            Details = id is null || lead.Member("field_data") is not null ? null : new DetailsWanted("lead", id),
        };
    }

    /// <summary>Ids stay text: they have up to 63 bits.</summary>
    private static Contact Person(string? id) => id is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(id), System = System };

    private static Dictionary<string, string?> Answers(JsonElement lead)
    {
        var answers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in lead.Member("field_data").Items())
        {
            if (field.Text("name") is { } name) answers[name] = ((JsonElement?)field).At("values").Text();
        }

        return answers;
    }

    private static Touchpoint Touchpoint(JsonElement lead) => new(
        KindWords.OfForm(lead.Text("form_name")),
        Name: lead.Text("form_name") ?? lead.Text("form_id"),
        Content: lead.Text("ad_name") ?? lead.Text("ad_id"),
        Campaign: lead.Text("campaign_name") ?? lead.Text("campaign_id") ?? lead.Text("adgroup_id"),
        Source: System);
}
