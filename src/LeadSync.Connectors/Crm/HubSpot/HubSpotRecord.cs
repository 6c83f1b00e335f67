using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.HubSpot;

/// <summary>The record that a workflow sends, with all of its properties as they are now. What was changed it does not say.</summary>
internal static class HubSpotRecord
{
    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        ["contact"] = ["hs_lead_status", "lifecyclestage"],
        ["lead"] = ["hs_pipeline_stage"],
        ["deal"] = ["hs_is_closed_won", "hs_is_closed_lost", "dealstage"],
    };

    public static bool IsOne(JsonElement item) => item.Member("properties") is not null;

    public static void Read(JsonElement item, string pointer, CrmContent content)
    {
        var record = (item.Text("objectType") ?? "contact").ToLowerInvariant();
        if (HubSpotCrmEvent.IgnoredKind(record) is { } reason) content.Ignore(reason);
        else content.Add(item, pointer, Change(item, record));
    }

    private static CrmChange Change(JsonElement item, string record)
    {
        var told = Properties[record].Select(name => (Name: name, Value: Value(item, name))).Where(property => property.Value is not null).ToArray();
        var found = told.Select(property => HubSpotWords.Of(record, property.Name)?.Find(property.Value)).Where(status => status?.Action is not null).Select(status => status).FirstOrDefault();
        var id = item.Id("objectId") ?? item.Id("canonical-vid") ?? item.Id("vid");
        return new CrmChange
        {
            Id = DerivedId.Of(record, id, DerivedId.Hash(item.GetRawText())),
            CrmId = HubSpotCrmEvent.RecordId(record, id),
            At = Changed(item, told.Select(property => property.Name)),
            Status = found,
            By = Value(item, "hubspot_owner_id"),
            Why = Value(item, "closed_lost_reason"),
            Opportunity = record == "deal" ? id : null,
            Amount = CrmMoney.Of(Value(item, "amount"), Value(item, "deal_currency_code")),
            Otherwise = told.Length == 0 ? IgnoredReasons.StatusNotTold : IsMapped(record, told) ? IgnoredReasons.NothingForSales : IgnoredReasons.StatusUnmapped,
        };
    }

    private static bool IsMapped(string record, (string Name, string? Value)[] told) => told.All(property => HubSpotWords.Of(record, property.Name)?.Find(property.Value) is not null);

    private static string? Value(JsonElement item, string name)
    {
        var property = item.Member("properties").Member(name);
        return property is { ValueKind: JsonValueKind.Object } ? property.Text("value") : property.Text();
    }

    /// <summary>The newest change of the properties that count.</summary>
    private static DateTimeOffset? Changed(JsonElement item, IEnumerable<string> names) =>
        names.Select(name => item.Member("properties").Member(name).Member("timestamp").Milliseconds()).Max();
}
