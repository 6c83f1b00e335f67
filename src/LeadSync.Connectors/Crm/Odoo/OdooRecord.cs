using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Odoo;

/// <summary>One record with the fields that the server action was told to send. An empty field is <c>false</c>.</summary>
internal static class OdooRecord
{
    public static void Read(JsonElement item, string pointer, CrmContent content)
    {
        switch (item.Text("_model"))
        {
            case "crm.lead": content.Add(item, pointer, Change(item, content.Receipt)); break;
            case null: content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, "Does not name its model (_model)."); break;
            default: content.Ignore(IgnoredReasons.AboutOtherRecord); break;
        }
    }

    private static CrmChange Change(JsonElement item, Receipt receipt)
    {
        var (id, stage) = (item.Id("_id") ?? item.Id("id"), Stage(item));
        var isOpportunity = Filled(item, "type") == "opportunity";
        return new CrmChange
        {
            Id = DerivedId.Of("crm.lead", id, Filled(item, "write_date") ?? $"{receipt.ReceivedAt:O}", DerivedId.Hash(item.GetRawText())),
            CrmId = id,
            Key = Filled(item, "x_leadsync_id") ?? Filled(item, "x_studio_leadsync_id"),
            At = EventTime.ParseUtc(Filled(item, "write_date")),
            Status = Status(item, stage, isOpportunity),
            By = item.Id("user_id"),
            Why = Reason(item),
            Account = item.Id("partner_id"),
            Opportunity = isOpportunity ? id : null,
            Otherwise = Otherwise(item, stage),
        };
    }

    private static CrmStatus? Status(JsonElement item, string? stage, bool isOpportunity)
    {
        var isLost = Filled(item, "won_status") == "lost" || item.Member("active") is { ValueKind: JsonValueKind.False };
        if (isLost) return isOpportunity || Filled(item, "type") is null ? OdooWords.Outcomes.Find("lost") : OdooWords.LostLead;
        var told = OdooWords.Outcomes.Find(Filled(item, "won_status")) ?? OdooWords.Stages.Find(stage);
        return told?.Action is null && isOpportunity ? OdooWords.Opportunity : told;
    }

    private static string Otherwise(JsonElement item, string? stage)
    {
        if (stage is null && item.Member("stage_id") is null && Filled(item, "won_status") is null && Filled(item, "type") is null) return IgnoredReasons.StatusNotTold;
        return item.Member("stage_id") is not null && OdooWords.Stages.Find(stage) is null ? IgnoredReasons.StatusUnmapped : IgnoredReasons.NothingForSales;
    }

    /// <summary>The name of the stage where one is sent: by default it is a number that each database has of its own.</summary>
    private static string? Stage(JsonElement item) => Named(item.Member("stage_id"));

    private static string? Reason(JsonElement item) => Named(item.Member("lost_reason_id")) ?? Filled(item, "lost_reason");

    private static string? Named(JsonElement? reference) => reference switch
    {
        { ValueKind: JsonValueKind.Array } pair => pair.GetArrayLength() > 1 ? ((JsonElement?)pair[1]).Text() : null,
        { ValueKind: JsonValueKind.Object } some => some.Text("name") ?? some.Text("display_name"),
        { ValueKind: JsonValueKind.String } => reference.Text(),
        _ => null,
    };

    private static string? Filled(JsonElement item, string name) => item.Member(name) is { ValueKind: JsonValueKind.String } value ? ((JsonElement?)value).Text() : null;
}
