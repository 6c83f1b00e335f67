using LeadSync.Domain.Funnels;
using static LeadSync.Domain.Funnels.Milestone;

namespace LeadSync.Domain.Sales;

/// <summary>
/// Within which milestones the sub-stages of D-3 lie: first contact and needs analysis from the acceptance on, the rest of the sale from the opportunity on, and
/// what follows a purchase with the customer. Within these their order is advice, not law. A company's own sub-stages lie wherever its funnel has the move.
/// </summary>
internal static class SubStages
{
    private static readonly Milestone[] Selling = [Opportunity, SalesDone];
    private static readonly Milestone[] InCare = [Accepted, Confirmed, AcceptedByField, .. Selling];
    private static readonly Milestone[] Bought = [Won];

    private static readonly Dictionary<string, Milestone[]> Within = new(StringComparer.Ordinal)
    {
        ["SFC"] = InCare, ["BAN"] = InCare,
        ["BCI"] = Selling, ["LPN"] = Selling, ["ANG"] = Selling, ["ABS"] = Selling,
        ["AFS"] = Bought, ["WIK"] = Bought, ["CUS"] = Bought,
    };

    /// <summary>The milestones within which a sub-stage lies; null for one of a company's own.</summary>
    public static IReadOnlyList<Milestone>? Of(string subStage) => Within.GetValueOrDefault(subStage);
}
