using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Zoho;

/// <summary>A notification: the ids of changed records and, where the channel is set so, the new values. Or a workflow's body with the record's fields and its <c>id</c>.</summary>
internal static class ZohoNotification
{
    private static readonly string[] Decisive = ["Lead_Status", "Stage", "Owner"];

    public static void Read(JsonElement item, string pointer, CrmContent content)
    {
        var module = ZohoWords.Module(item.Text("module") ?? item.Member("module").Text("api_name"));
        if (module is null) content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, "Does not name the module.");
        else if (module is not ("lead" or "deal")) content.Ignore(module == "account" ? IgnoredReasons.AboutCompany : IgnoredReasons.AboutOtherRecord);
        else foreach (var id in NamedBy.Taken(Ids(item), () => content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, NamedBy.TooMany))) Record(item, pointer, module, id, content);
    }

    /// <summary>Also of a message without an id, so that it is told.</summary>
    private static string?[] Ids(JsonElement item)
    {
        string?[] ids = [.. (item.Member("ids") ?? item.Member("id")).Items().Select(id => ((JsonElement?)id).Id()).Distinct(StringComparer.Ordinal)];
        return ids.Length == 0 ? [null] : ids;
    }

    private static void Record(JsonElement item, string pointer, string module, string? id, CrmContent content)
    {
        switch (item.Text("operation")?.ToLowerInvariant())
        {
            case "insert": content.Ignore(IgnoredReasons.NothingForSales); break;
            case "delete": content.Ignore(IgnoredReasons.RecordDeleted); break;
            case "update" or "edit" or null: content.Add(item, pointer, Of(item, module, id)); break;
            default: content.Ignore(IgnoredReasons.TypeUnknown); break;
        }
    }

    /// <summary>What a record says to sales: as a notification or a workflow tells it, or as it was fetched.</summary>
    public static CrmChange Of(JsonElement item, string module, string? id)
    {
        var values = Values(item, id);
        var field = module == "lead" ? "Lead_Status" : "Stage";
        var name = IsConverted(values) ? "Converted" : values.Text(field);
        var status = (module == "lead" ? ZohoWords.Leads : DealStages.Standard).Find(name);
        return new CrmChange
        {
            Id = DerivedId.Of(item.Text("channel_id"), item.Text("server_time") ?? DerivedId.Hash(item.GetRawText()), module, id),
            CrmId = id,
            Key = values.Text("LeadSync_Id"),
            At = item.Member("server_time").Milliseconds(),
            NewOwner = item.Member("affected_values") is null ? null : values.Member("Owner").Id(),
            Status = status,
            By = values.Member("Owner").Id(),
            Why = values.Text("Reason_For_Loss__s") ?? values.Text("Lost_Reason"),
            Opportunity = module == "deal" ? id : values.Member("Converted_Deal").Id(),
            Account = (values.Member("Account_Name") ?? values.Member("Converted_Account")).Id(),
            Contact = (values.Member("Contact_Name") ?? values.Member("Converted_Contact")).Id(),
            Amount = CrmMoney.Of(values.Text("Amount"), values.Text("Currency")),
            Details = id is null ? null : new DetailsWanted(module, id),
            Otherwise = name is not null && status is null ? IgnoredReasons.StatusUnmapped : IsUntold(item, id, values) || (name is null && values.Member(field) is not null) ? IgnoredReasons.StatusNotTold : IgnoredReasons.NothingForSales,
        };
    }

    private static bool IsConverted(JsonElement? values) => (values.Text("$converted") ?? values.Text("Converted__s")) == "true";

    /// <summary>The new values of one record; of a workflow the body itself.</summary>
    private static JsonElement? Values(JsonElement item, string? id) => item.Member("ids") is null && item.Member("affected_values") is null
        ? item
        : item.Member("affected_values").Items().Where(entry => entry.Id("record_id") == id).Select(entry => entry.Member("values")).LastOrDefault();

    /// <summary>True where a field that counts may have been changed, but to what is not said.</summary>
    private static bool IsUntold(JsonElement item, string? id, JsonElement? values)
    {
        if (values is not { ValueKind: JsonValueKind.Object }) return true;
        var named = item.Member("affected_fields").Items().SelectMany(entry => entry.Member(id ?? "").Items()).Select(field => ((JsonElement?)field).Text());
        return named.Any(field => Decisive.Contains(field, StringComparer.Ordinal) && values.Member(field!) is null);
    }
}
