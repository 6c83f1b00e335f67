using static LeadSync.Domain.Funnels.Milestone;

namespace LeadSync.Domain.Funnels;

/// <summary>The moves that every shipped profile has; what they differ in is said with each profile.</summary>
internal static class FunnelRows
{
    private static readonly Milestone[] BeforeSales = [Seen, Identified, Recycled];
    private static readonly Milestone[] InCare = [Accepted, Confirmed, AcceptedByField];
    private static readonly Milestone[] Selling = [Opportunity, SalesDone];

    /// <summary>The rows of a profile.</summary>
    /// <param name="convertible">From where a lead may be converted into an opportunity.</param>
    /// <param name="confirmNeeds">The facts that a confirmation needs.</param>
    public static IReadOnlyList<Transition> Of(IEnumerable<Milestone> convertible, params IReadOnlyList<string> confirmNeeds) =>
    [
        new(Seen, StageTrigger.Identify, Identified),
        new(Identified, StageTrigger.Ripen, Qualified),
        new(Recycled, StageTrigger.Ripen, Qualified),
        .. BeforeSales.SelectMany(Requested),
        .. Offered(),
        new(Accepted, StageTrigger.Confirm, Confirmed) { Needs = confirmNeeds },
        new(Accepted, StageTrigger.ConfirmAsLast, AcceptedByField) { Needs = confirmNeeds },
        new(Confirmed, StageTrigger.Offer, Confirmed),
        new(Confirmed, StageTrigger.AcceptByField, AcceptedByField),
        new(Confirmed, StageTrigger.RouteFieldAgain, Confirmed),
        new(AcceptedByField, StageTrigger.RouteFieldAgain, Confirmed),
        .. InCare.SelectMany(Cared),
        .. convertible.Select(from => new Transition(from, StageTrigger.Convert, Opportunity)),
        new(Opportunity, StageTrigger.Finish, SalesDone),
        .. Selling.SelectMany(Sold),
        .. Bought(),
    ];

    // Whoever asks for contact is offered from any stage, and was never an MQL (D-15).
    private static Transition[] Requested(Milestone at) =>
    [
        new(at, StageTrigger.Request, at),
        new(at, StageTrigger.Offer, at),
        new(at, StageTrigger.AcceptRequest, Accepted),
        new(at, StageTrigger.RouteRequestAgain, at),
        new(at, StageTrigger.Purchase, Won),
        new(at, StageTrigger.Withdraw, at),
        .. Given(at),
    ];

    private static Transition[] Offered() =>
    [
        new(Qualified, StageTrigger.Offer, Qualified),
        new(Qualified, StageTrigger.Request, Qualified),
        new(Qualified, StageTrigger.Accept, Accepted),
        new(Qualified, StageTrigger.AcceptByField, AcceptedByField),
        new(Qualified, StageTrigger.RouteAgain, Qualified),
        new(Qualified, StageTrigger.Withdraw, Identified),
        .. Given(Qualified),
    ];

    private static Transition[] Cared(Milestone at) =>
    [
        new(at, StageTrigger.Request, at),
        new(at, StageTrigger.Contact, at),
        new(at, StageTrigger.Advance, at),
        new(at, StageTrigger.RouteAgain, Qualified),
        new(at, StageTrigger.RouteRequestAgain, Identified),
        new(at, StageTrigger.Withdraw, Identified),
        .. Given(at),
    ];

    private static Transition[] Sold(Milestone at) =>
    [
        new(at, StageTrigger.Request, at),
        new(at, StageTrigger.Contact, at),
        new(at, StageTrigger.Advance, at),
        new(at, StageTrigger.Win, Won),
        new(at, StageTrigger.Lose, Lost),
        new(at, StageTrigger.Recycle, Recycled),
        new(at, StageTrigger.Disqualify, Disqualified),
        new(at, StageTrigger.Reassign, at),
    ];

    // After the purchase customer service cares (D-22).
    private static Transition[] Bought() =>
    [
        new(Won, StageTrigger.Offer, Won),
        new(Won, StageTrigger.Accept, Won),
        new(Won, StageTrigger.RouteAgain, Won),
        new(Won, StageTrigger.Contact, Won),
        new(Won, StageTrigger.Advance, Won),
        new(Won, StageTrigger.Reassign, Won),
    ];

    // What sales may do with what it was given, besides the next step (D-6).
    private static Transition[] Given(Milestone at) =>
    [
        new(at, StageTrigger.Recycle, Recycled),
        new(at, StageTrigger.Disqualify, Disqualified),
        new(at, StageTrigger.Link, Linked),
        new(at, StageTrigger.Reassign, at),
    ];
}
