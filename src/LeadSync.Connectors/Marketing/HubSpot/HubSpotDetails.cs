using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.HubSpot;

/// <summary>HubSpot's contact by its number: <c>GET /crm/v3/objects/contacts/{id}</c> with the token of a private app (scope <c>crm.objects.contacts.read</c>).</summary>
internal sealed class HubSpotDetails : IDetailsSource<LeadEvent>
{
    private static readonly string Properties =
        string.Join(',', ContactWords.HubSpot.Select(word => word.Name).Concat(["hs_legal_basis", "hs_email_optout", "lifecyclestage"]).Distinct(StringComparer.Ordinal));

    public Uri? Api { get; } = new("https://api.hubapi.com/");

    public TokenEndpoint? Tokens { get; } = new("oauth/v1/token");

    public IReadOnlyList<DetailsRequest> Ask(LeadEvent thin) => [new($"crm/v3/objects/contacts/{Uri.EscapeDataString(thin.Details!.Id)}?properties={Properties}")];

    public IReadOnlyList<LeadEvent> Complete(LeadEvent thin, IReadOnlyList<JsonElement> answers)
    {
        var properties = answers[0].Member("properties");
        var fetched = HubSpotPerson.WithFields(Contact.Nobody, name => properties.Text(name), ContactWords.HubSpot);
        return [thin with { Lead = thin.Lead.MergedWith(fetched) }];
    }
}
