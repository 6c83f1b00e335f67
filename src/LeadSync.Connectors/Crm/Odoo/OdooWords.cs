using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Odoo;

/// <summary>What the fields of Odoo's <c>crm.lead</c> mean: <c>won_status</c>, and the name of a stage where it is sent.</summary>
internal static class OdooWords
{
    public static CrmStatuses Outcomes { get; } = new(
        other: null,
        new("pending", Action: null),
        new("won", SalesActionKind.Win),
        new("lost", SalesActionKind.Lose));

    public static CrmStatuses Stages { get; } = new(
        other: null,
        new("New", Action: null),
        new("Qualified", SalesActionKind.Qualify),
        new("Proposition", SalesActionKind.Advance, Stage: "ANG"),
        new("Won", SalesActionKind.Win),
        new("Neu", Action: null),
        new("Qualifiziert", SalesActionKind.Qualify),
        new("Angebot", SalesActionKind.Advance, Stage: "ANG"),
        new("Gewonnen", SalesActionKind.Win));

    /// <summary>Put away while it was a lead.</summary>
    public static CrmStatus LostLead { get; } = new("lost", SalesActionKind.Reject);

    /// <summary>A lead that became an opportunity.</summary>
    public static CrmStatus Opportunity { get; } = new("opportunity", SalesActionKind.Convert);
}
