using System.Text.Json;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>
/// A Platform Event that a company defined for LeadSync: <c>Action__c</c> is one of LeadSync's actions; <c>Record_Id__c</c> or <c>LeadSync_Id__c</c> names the lead;
/// <c>Representative__c</c>, <c>Reason__c</c> and <c>Stage__c</c> as they apply.
/// </summary>
internal static class SalesforcePlatformEvent
{
    public static void Read(JsonElement item, JsonElement body, string pointer, CrmContent content)
    {
        if (body.Text("Action__c") is not { } named) content.Reject(item.GetRawText, pointer, RejectedReasons.WrongShape, "Is neither a change event (ChangeEventHeader) nor an event of LeadSync's own (Action__c).");
        else if (named.All(char.IsAsciiLetter) && Enum.TryParse<SalesActionKind>(named, ignoreCase: true, out var action) && action != SalesActionKind.Override) content.Add(item, pointer, Change(item, body, action));
        else content.Ignore(IgnoredReasons.TypeUnknown);
    }

    private static CrmChange Change(JsonElement item, JsonElement body, SalesActionKind action)
    {
        var by = SalesforceId.Of(body.Text("Representative__c") ?? body.Text("CreatedById"));
        return new CrmChange
        {
            Id = item.At("event").Text("EventUuid", StrictIds.MaxLength) ?? body.Text("EventUuid", StrictIds.MaxLength) ?? DerivedId.Hash(item.GetRawText()),
            CrmId = SalesforceId.Of(body.Text("Record_Id__c")),
            Key = body.Text("LeadSync_Id__c"),
            At = body.Member("CreatedDate").Milliseconds() ?? EventTime.Parse(body.Text("CreatedDate")),
            NewOwner = action == SalesActionKind.Reassign ? by : null,
            Status = action == SalesActionKind.Reassign ? null : new CrmStatus(action.ToString(), action, Stage: body.Text("Stage__c", StrictIds.MaxLength)),
            By = by,
            Why = body.Text("Reason__c"),
        };
    }
}
