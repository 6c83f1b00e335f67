using static LeadSync.Domain.Funnels.Milestone;

namespace LeadSync.Domain.Funnels;

/// <summary>The profiles that ship.</summary>
public static class FunnelProfiles
{
    /// <summary>The default: Great Unknown, Lead, MQL, SAL, SQL, Customer (D-1).</summary>
    public static FunnelProfile ColdToClose { get; } = new(
        "cold-to-close",
        [
            new("Great Unknown", "marketing", [Seen]),
            new("Lead", "marketing", [Identified, Recycled]),
            new("MQL", "inside-sales", [Qualified]),
            new("SAL", "inside-sales", [Accepted, Confirmed, AcceptedByField]),
            new("SQL", "inside-sales", [Opportunity, SalesDone]),
            new("Customer", "customer-service", [Won]),
            new("Disqualified", "marketing", [Disqualified]),
            new("Linked", "inside-sales", [Linked]),
            new("Lost", "marketing", [Lost]),
        ],
        ["SFC", "BAN", "BCI", "LPN", "ANG", "ABS", "AFS", "WIK", "CUS"],
        [
            new(Seen, StageTrigger.Identify, Identified),
            new(Identified, StageTrigger.Ripen, Qualified),
            new(Recycled, StageTrigger.Ripen, Qualified),
            new(Qualified, StageTrigger.Offer, Qualified),
            new(Qualified, StageTrigger.Accept, Accepted),
            .. Care(Qualified),
            new(Accepted, StageTrigger.Contact, Accepted),
            new(Accepted, StageTrigger.Advance, Accepted),
            new(Accepted, StageTrigger.Confirm, Confirmed),
            new(Accepted, StageTrigger.Convert, Opportunity),
            .. Care(Accepted),
            new(Confirmed, StageTrigger.Contact, Confirmed),
            new(Confirmed, StageTrigger.Advance, Confirmed),
            new(Confirmed, StageTrigger.Convert, Opportunity),
            .. Care(Confirmed),
            new(Opportunity, StageTrigger.Contact, Opportunity),
            new(Opportunity, StageTrigger.Advance, Opportunity),
            new(Opportunity, StageTrigger.Win, Won),
            new(Opportunity, StageTrigger.Lose, Lost),
            new(Opportunity, StageTrigger.Recycle, Recycled),
            new(Opportunity, StageTrigger.Disqualify, Disqualified),
            new(Opportunity, StageTrigger.Reassign, Opportunity),
            new(Identified, StageTrigger.Disqualify, Disqualified),
            new(Recycled, StageTrigger.Disqualify, Disqualified),
            new(Won, StageTrigger.Advance, Won),
        ]);

    /// <summary>All profiles, the default first.</summary>
    public static IReadOnlyList<FunnelProfile> All { get; } = [ColdToClose];

    /// <summary>A profile by its id; the default for one that is not known.</summary>
    public static FunnelProfile Of(string id) => All.FirstOrDefault(profile => profile.Id == id) ?? ColdToClose;

    // What sales may do with a lead in its care besides the next step (D-6).
    private static Transition[] Care(Milestone at) =>
    [
        new(at, StageTrigger.RouteAgain, Qualified),
        new(at, StageTrigger.Recycle, Recycled),
        new(at, StageTrigger.Disqualify, Disqualified),
        new(at, StageTrigger.Link, Linked),
        new(at, StageTrigger.Reassign, at),
    ];
}
