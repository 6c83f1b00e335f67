using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Sales;

/// <summary>Tells whether an action holds already: the same again changes nothing.</summary>
internal static class Done
{
    public static bool Was(Cycle cycle, SalesEvent action) => action.Action switch
    {
        SalesActionKind.Accept => cycle is { Held: { Outcome: OfferOutcome.Accepted } held, IsOpen: true } && (action.Representative ?? held.Representative) == held.Representative,
        SalesActionKind.Reject => IsRejected(cycle, action),
        SalesActionKind.Contacted => cycle.ContactedAt is not null,
        SalesActionKind.Qualify => cycle.Milestone is Milestone.Confirmed or Milestone.AcceptedByField or Milestone.SalesDone,
        SalesActionKind.Convert => cycle.Milestone == Milestone.Opportunity && cycle.Crm?.Opportunity == action.Opportunity && cycle.Crm?.Account == action.Account,
        SalesActionKind.Advance => action.Stage is not null && cycle.SubStage == action.Stage,
        SalesActionKind.Win => cycle.Milestone == Milestone.Won,
        SalesActionKind.Lose => cycle.Milestone == Milestone.Lost,
        SalesActionKind.Recycle => cycle.Outcome == "recycled",
        SalesActionKind.Disqualify => cycle.Outcome == "disqualified",
        SalesActionKind.Reassign => action.Representative is not null && cycle.Held?.Representative == action.Representative,
        SalesActionKind.Override => action.Gate is { } gate && cycle.Overrides.Contains(gate, StringComparer.Ordinal),
        _ => false,
    };

    private static bool IsRejected(Cycle cycle, SalesEvent action) =>
        cycle.Offers.Count > 0 && cycle.Offers[^1] is { Outcome: OfferOutcome.Rejected } last && last.Reason == action.Reason
        && (action.Representative is null || last.Representative == action.Representative);
}
