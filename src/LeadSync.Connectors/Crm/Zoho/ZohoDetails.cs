using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Zoho;

/// <summary>A record of Zoho by its id: <c>GET /crm/v6/{module}/{id}</c> (scope <c>ZohoCRM.modules.READ</c>); customers outside the EU set <c>ApiUrl</c>.</summary>
internal static class ZohoDetails
{
    public static CrmDetails Source { get; } = new(new Uri("https://www.zohoapis.eu/"), Ask, Read) { Tokens = new TokenEndpoint("https://accounts.zoho.eu/oauth/v2/token") };

    private static DetailsRequest Ask(DetailsWanted wanted) =>
        new($"crm/v6/{(wanted.Record == "lead" ? "Leads" : "Deals")}/{Uri.EscapeDataString(wanted.Id)}") { TokenPrefix = "Zoho-oauthtoken " };

    private static CrmChange Read(SalesEvent thin, JsonElement answer) =>
        ZohoNotification.Of(answer.Member("data").Items().FirstOrDefault(answer), thin.Details!.Record, thin.Details.Id) with { Id = thin.Id, At = thin.OccurredAt };
}
