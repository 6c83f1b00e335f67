using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.HubSpot;

/// <summary>What the values of HubSpot's properties mean, by kind of record and property.</summary>
internal static class HubSpotWords
{
    private static readonly CrmStatuses Lifecycle = new(
        other: null,
        new("subscriber", Action: null), new("lead", Action: null), new("marketingqualifiedlead", Action: null), new("evangelist", Action: null), new("other", Action: null),
        new("salesqualifiedlead", SalesActionKind.Accept),
        new("opportunity", SalesActionKind.Convert),
        new("customer", SalesActionKind.Win));

    private static readonly CrmStatuses LeadStatus = new(
        SalesActionKind.Accept,
        new("NEW", Action: null),
        new("OPEN", Action: null),
        new("CONNECTED", SalesActionKind.Contacted),
        new("OPEN_DEAL", SalesActionKind.Convert),
        new("UNQUALIFIED", SalesActionKind.Reject),
        new("BAD_TIMING", SalesActionKind.Recycle, "too-early"));

    private static readonly CrmStatuses LeadStage = new(
        SalesActionKind.Accept,
        new("new-stage-id", Action: null),
        new("connected-stage-id", SalesActionKind.Contacted),
        new("qualified-stage-id", SalesActionKind.Qualify),
        new("unqualified-stage-id", SalesActionKind.Reject));

    private static readonly CrmStatuses DealStage = new(
        other: null,
        new("appointmentscheduled", SalesActionKind.Advance, Stage: "SFC"),
        new("qualifiedtobuy", SalesActionKind.Advance, Stage: "BAN"),
        new("presentationscheduled", SalesActionKind.Advance, Stage: "LPN"),
        new("decisionmakerboughtin", SalesActionKind.Advance, Stage: "BCI"),
        new("contractsent", SalesActionKind.Advance, Stage: "ABS"),
        new("closedwon", SalesActionKind.Win),
        new("closedlost", SalesActionKind.Lose));

    private static readonly CrmStatuses IsWon = new(other: null, new("false", Action: null), new("true", SalesActionKind.Win));
    private static readonly CrmStatuses IsLost = new(other: null, new("false", Action: null), new("true", SalesActionKind.Lose));
    private static readonly CrmStatuses LossReason = new(SalesActionKind.Note);

    /// <summary>The meaning of a property's values; null for a property that sales does not decide.</summary>
    public static CrmStatuses? Of(string record, string? property) => (record, property) switch
    {
        ("contact", "lifecyclestage") => Lifecycle,
        ("contact", "hs_lead_status") => LeadStatus,
        ("lead", "hs_pipeline_stage") => LeadStage,
        ("deal", "dealstage") => DealStage,
        ("deal", "hs_is_closed_won") => IsWon,
        ("deal", "hs_is_closed_lost") => IsLost,
        ("deal", "closed_lost_reason") => LossReason,
        _ => null,
    };
}
