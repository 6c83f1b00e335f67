using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Pipedrive;

/// <summary>A deal or lead of Pipedrive by its id: <c>GET /v1/deals/{id}</c> with a user's API token.</summary>
internal static class PipedriveDetails
{
    public static CrmDetails Source { get; } = new(new Uri("https://api.pipedrive.com/"), Ask, Read);

    private static DetailsRequest Ask(DetailsWanted wanted) =>
        new($"v1/{(wanted.Record == "lead" ? "leads" : "deals")}/{Uri.EscapeDataString(wanted.Id)}") { TokenHeader = "x-api-token", TokenPrefix = "" };

    private static CrmChange Read(SalesEvent thin, JsonElement answer)
    {
        var record = answer.Member("data");
        var isDeal = thin.Details!.Record != "lead";
        return new CrmChange
        {
            Id = thin.Id,
            CrmId = thin.CrmId,
            At = thin.OccurredAt,
            Status = isDeal ? PipedriveWords.Deals.Find(record.Text("status")) : record.Text("is_archived") == "true" ? PipedriveWords.Archived : null,
            By = (record.Member("owner_id") ?? record.Member("user_id")).Id(),
            Why = record.Text("lost_reason"),
            Opportunity = isDeal ? thin.Details.Id : null,
            Account = (record.Member("org_id") ?? record.Member("organization_id")).Id(),
            Contact = record.Member("person_id").Id(),
            Amount = CrmMoney.Of(record.Text("value"), record.Text("currency")),
        };
    }
}
