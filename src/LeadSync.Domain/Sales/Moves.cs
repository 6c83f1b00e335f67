using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Sales;

/// <summary>Asks the profile for a move and says why where it has none (D-4).</summary>
/// <param name="profile">The funnel profile; its rows alone allow a move.</param>
internal sealed class Moves(FunnelProfile profile)
{
    public SalesDecision Try(Cycle cycle, StageTrigger on, Func<Milestone, ToldFact> fact) => profile.Move(cycle.Milestone, on) switch
    {
        StageMove.Allowed move when cycle.IsOpen || cycle.Milestone == Milestone.Won => new SalesDecision.Told([fact(move.To)]),
        _ => Refused(cycle, on, $"the funnel '{profile.Id}' has no such move from there; possible {PossibleFrom(cycle)}"),
    };

    public SalesDecision.Refused Refused(Cycle cycle, StageTrigger on, string because) =>
        new("transition-refused", $"{on} is not possible in stage {profile.StageOf(cycle.Milestone)} of cycle {cycle.Number}: {because}.");

    /// <summary>How an offer is taken: in the fast lane, by field sales, or by the first department (D-1, D-15).</summary>
    public static StageTrigger Accepting(Cycle cycle, Offer offer) => cycle switch
    {
        { IsInFastLane: true, Milestone: not Milestone.Qualified } => StageTrigger.AcceptRequest,
        { Milestone: Milestone.Won } => StageTrigger.Accept,
        _ when offer.Department == Departments.FieldSales => StageTrigger.AcceptByField,
        _ => StageTrigger.Accept,
    };

    /// <summary>How a lead goes back to be offered to somebody else: whoever came by the fast lane was never an MQL, and what field sales refuses stays confirmed.</summary>
    public static StageTrigger RoutingAgain(Cycle cycle) => cycle switch
    {
        { Milestone: Milestone.Won } => StageTrigger.RouteAgain,
        _ when Chain.IsLater(cycle) && cycle.Milestone is Milestone.Confirmed or Milestone.AcceptedByField => StageTrigger.RouteFieldAgain,
        { FastLane: { WithdrawnAt: null, From: not Milestone.Qualified } } => StageTrigger.RouteRequestAgain,
        _ => StageTrigger.RouteAgain,
    };

    private string PossibleFrom(Cycle cycle) =>
        cycle.IsOpen && profile.PossibleFrom(cycle.Milestone) is { Count: > 0 } possible ? $"are {string.Join(", ", possible)}" : "is nothing";
}
