using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>What a lead or an opportunity of Salesforce says to sales.</summary>
internal static class SalesforceChange
{
    public static void Add(SalesforceRecord record, string pointer, Func<string> raw, CrmContent content)
    {
        switch (record.Entity?.ToLowerInvariant())
        {
            case "lead" or "opportunity": content.Add(raw, pointer, Of(record)); break;
            case "account": content.Ignore(IgnoredReasons.AboutCompany); break;
            case null: content.Reject(raw, pointer, RejectedReasons.WrongShape, "Does not say what kind of record it tells of."); break;
            default: content.Ignore(IgnoredReasons.AboutOtherRecord); break;
        }
    }

    /// <summary>What a lead or an opportunity says.</summary>
    public static CrmChange Of(SalesforceRecord record) => string.Equals(record.Entity, "lead", StringComparison.OrdinalIgnoreCase) ? Lead(record) : Opportunity(record);

    private static CrmChange Lead(SalesforceRecord record)
    {
        var status = Is(record, "IsConverted") ? SalesforceWords.Converted : record.Field("Status");
        var isTold = record.Changed("Status") || record.Changed("IsConverted");
        return Common(record) with
        {
            Status = isTold ? SalesforceWords.Leads.Find(status) : null,
            Otherwise = isTold && status is not null ? IgnoredReasons.NothingForSales : record.Otherwise,
            Account = SalesforceId.Of(record.Field("ConvertedAccountId")),
            Contact = SalesforceId.Of(record.Field("ConvertedContactId")),
            Opportunity = SalesforceId.Of(record.Field("ConvertedOpportunityId")),
        };
    }

    private static CrmChange Opportunity(SalesforceRecord record)
    {
        var stage = Is(record, "IsWon") ? "Closed Won" : Is(record, "IsClosed") ? "Closed Lost" : record.Field("StageName");
        var isTold = record.Changed("StageName") || record.Changed("IsWon") || record.Changed("IsClosed");
        var status = isTold ? DealStages.Standard.Find(stage) : null;
        return Common(record) with
        {
            Status = status,
            Otherwise = isTold && stage is not null && status is null ? IgnoredReasons.StatusUnmapped : record.Otherwise,
            Account = SalesforceId.Of(record.Field("AccountId")),
            Contact = SalesforceId.Of(record.Field("ContactId")),
            Opportunity = SalesforceId.Of(record.Id),
            Amount = CrmMoney.Of(record.Field("Amount"), record.Field("CurrencyIsoCode")),
        };
    }

    private static CrmChange Common(SalesforceRecord record)
    {
        var owner = SalesforceId.Of(record.Field("OwnerId"));
        return new CrmChange
        {
            Id = record.Message,
            CrmId = SalesforceId.Of(record.Id),
            Key = record.Field("LeadSync_Id__c"),
            At = record.At,
            NewOwner = record.TellsChanges && record.Changed("OwnerId") ? owner : null,
            Details = record is { Id: { } id, Entity: { } entity } ? new DetailsWanted(entity, id) : null,
            By = owner ?? SalesforceId.Of(record.User),
            Why = CleanText.Cut(SalesforceWords.Reasons.Select(record.Field).FirstOrDefault(reason => reason is not null)),
        };
    }

    private static bool Is(SalesforceRecord record, string field) => string.Equals(record.Field(field), "true", StringComparison.OrdinalIgnoreCase);
}
