using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>What Dataverse's numbers mean: «state», or «state.status» where the status says more.</summary>
internal static class DynamicsWords
{
    public static CrmStatuses Leads { get; } = new(
        other: null,
        new("state 0 status 1", Action: null),
        new("state 0 status 2", SalesActionKind.Contacted),
        new("state 1", SalesActionKind.Convert),
        new("state 2", SalesActionKind.Reject),
        new("state 2 status 5", SalesActionKind.Reject, "unreachable"),
        new("state 2 status 6", SalesActionKind.Reject, "no-need-now"));

    public static CrmStatuses Deals { get; } = new(
        other: null,
        new("state 0", Action: null),
        new("state 1", SalesActionKind.Win),
        new("state 2", SalesActionKind.Lose));

    /// <summary>An open lead with a status of the company's own left New, so it was accepted.</summary>
    public static CrmStatus OpenLead { get; } = new("open", SalesActionKind.Accept);

    /// <summary>The status of a lead alone, where its state did not change: which state it belongs to.</summary>
    public static IReadOnlyDictionary<string, string> StateOfLeadStatus { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["1"] = "0", ["2"] = "0", ["3"] = "1", ["4"] = "2", ["5"] = "2", ["6"] = "2", ["7"] = "2",
    };
}
