using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>A record of Salesforce by its id: <c>GET /services/data/v62.0/sobjects/{entity}/{id}</c> at the company's own address (<c>ApiUrl</c>).</summary>
internal static class SalesforceDetails
{
    public static CrmDetails Source { get; } = new(api: null, Ask, Read) { Tokens = new TokenEndpoint("services/oauth2/token") };

    private static DetailsRequest Ask(DetailsWanted wanted) =>
        new($"services/data/v62.0/sobjects/{Uri.EscapeDataString(wanted.Record)}/{Uri.EscapeDataString(wanted.Id)}");

    private static CrmChange Read(SalesEvent thin, JsonElement answer) => SalesforceChange.Of(new SalesforceRecord
    {
        Message = thin.Id,
        Entity = thin.Details!.Record,
        Id = thin.Details.Id,
        Field = name => answer.Text(name),
        Changed = _ => true,
        At = thin.OccurredAt,
    });
}
