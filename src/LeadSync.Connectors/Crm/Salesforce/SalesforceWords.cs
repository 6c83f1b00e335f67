using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>What Salesforce's lead statuses mean, old and new ones. Any other means that the lead is worked on, so it was accepted.</summary>
internal static class SalesforceWords
{
    /// <summary>The status that a converted lead is taken to have, whatever the company calls it.</summary>
    public const string Converted = "Converted";

    public static CrmStatuses Leads { get; } = new(
        SalesActionKind.Accept,
        new("New", Action: null),
        new("Open", Action: null),
        new("Open - Not Contacted", Action: null),
        new("Not Contacted", Action: null),
        new("Contacted", SalesActionKind.Contacted),
        new("Working - Contacted", SalesActionKind.Contacted),
        new("Qualified", SalesActionKind.Qualify),
        new(Converted, SalesActionKind.Convert),
        new("Closed - Converted", SalesActionKind.Convert),
        new("Closed - Not Converted", SalesActionKind.Reject),
        new("Unqualified", SalesActionKind.Reject),
        new("Not Qualified", SalesActionKind.Reject),
        new("Disqualified", SalesActionKind.Reject),
        new("Duplicate", SalesActionKind.Reject, "duplicate"),
        new("Nurture", SalesActionKind.Recycle, "too-early"),
        new("Nurturing", SalesActionKind.Recycle, "too-early"),
        new("Recycled", SalesActionKind.Recycle, "too-early"),
        new("Neu", Action: null),
        new("Offen", Action: null),
        new("Nicht kontaktiert", Action: null),
        new("Kontaktiert", SalesActionKind.Contacted),
        new("Qualifiziert", SalesActionKind.Qualify),
        new("Konvertiert", SalesActionKind.Convert),
        new("Nicht qualifiziert", SalesActionKind.Reject),
        new("Disqualifiziert", SalesActionKind.Reject),
        new("Dublette", SalesActionKind.Reject, "duplicate"));

    /// <summary>Fields that companies keep a reason in; the first that is filled counts. Salesforce has none of its own.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["LeadSync_Reason__c", "Loss_Reason__c", "Lost_Reason__c", "Closed_Lost_Reason__c", "Rejection_Reason__c", "Unqualified_Reason__c"];
}
