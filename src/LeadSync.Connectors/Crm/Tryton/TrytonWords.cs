using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Tryton;

/// <summary>What the states of Tryton's <c>sale.opportunity</c> mean.</summary>
internal static class TrytonWords
{
    public static CrmStatuses States { get; } = new(
        other: null,
        new("lead", Action: null),
        new("opportunity", SalesActionKind.Accept),
        new("converted", SalesActionKind.Convert),
        new("won", SalesActionKind.Win),
        new("lost", SalesActionKind.Lose),
        new("cancelled", SalesActionKind.Reject));
}
