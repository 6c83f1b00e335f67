using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Leads;

/// <summary>A purchase where marketing alone cares: the lead becomes a customer without ever being offered (D-21).</summary>
internal static class Bought
{
    public static LeadState By(LeadState state, Cycle cycle, LeadEvent row, Moment moment) =>
        row.Touchpoint?.Kind == TouchpointKinds.Purchase && cycle.Offers.Count == 0 && Judged.IsMarketingAlone(cycle)
            && moment.Profile.Move(cycle.Milestone, StageTrigger.Purchase) is StageMove.Allowed
            ? Closed(moment.Move(state, cycle, StageTrigger.Purchase, "purchase", "bought-without-sales"), cycle.Number, moment)
            : state;

    private static LeadState Closed(LeadState state, int number, Moment moment) =>
        state.With(state.CycleOf(number)! with { Outcome = "won", EndedAt = moment.At, HeldBack = [] });
}
