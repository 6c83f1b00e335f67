using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>A row of Dataverse by its id: <c>GET /api/data/v9.2/leads({id})</c> at the company's own address (<c>ApiUrl</c>).</summary>
internal static class DynamicsDetails
{
    private const string Lead = "statecode,statuscode,_ownerid_value";
    private const string Deal = "statecode,statuscode,_ownerid_value,_originatingleadid_value,_parentaccountid_value,_parentcontactid_value,actualvalue";

    public static CrmDetails Source { get; } = new(api: null, Ask, Read) { Tokens = new TokenEndpoint(Address: null) { ScopeBelowApi = ".default" } };

    private static DetailsRequest Ask(DetailsWanted wanted) => wanted.Record == "lead"
        ? new($"api/data/v9.2/leads({Uri.EscapeDataString(wanted.Id)})?$select={Lead}")
        : new($"api/data/v9.2/opportunities({Uri.EscapeDataString(wanted.Id)})?$select={Deal}");

    private static CrmChange Read(SalesEvent thin, JsonElement row)
    {
        var isDeal = thin.Details!.Record != "lead";
        return new CrmChange
        {
            Id = thin.Id,
            CrmId = DynamicsContext.Guid(row.Text("_originatingleadid_value")) ?? thin.CrmId,
            At = thin.OccurredAt,
            Status = DynamicsChange.Numbers(row.Text("statecode"), row.Text("statuscode"), isDeal),
            By = DynamicsContext.Guid(row.Text("_ownerid_value")),
            Account = DynamicsContext.Guid(row.Text("_parentaccountid_value")),
            Contact = DynamicsContext.Guid(row.Text("_parentcontactid_value")),
            Opportunity = isDeal ? thin.Details.Id : null,
        };
    }
}
