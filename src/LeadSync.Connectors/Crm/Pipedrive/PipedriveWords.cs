using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Pipedrive;

/// <summary>What Pipedrive's statuses mean. Stages are numbers that each company has of its own.</summary>
internal static class PipedriveWords
{
    public static CrmStatuses Deals { get; } = new(
        other: null,
        new("open", Action: null),
        new("deleted", Action: null),
        new("won", SalesActionKind.Win),
        new("lost", SalesActionKind.Lose));

    /// <summary>A lead that was put away.</summary>
    public static CrmStatus Archived { get; } = new("archived", SalesActionKind.Reject);

    /// <summary>Leads have no status: the first edit by their owner accepts them (D-26).</summary>
    public static CrmStatus EditedByOwner { get; } = new("edited by its owner", SalesActionKind.Accept);

    /// <summary>A call, a mail or a meeting that is done.</summary>
    public static CrmStatus Talked { get; } = new("talked", SalesActionKind.Contacted);

    /// <summary>Activities by which somebody was reached.</summary>
    public static IReadOnlyList<string> Talks { get; } = ["call", "email", "meeting", "lunch"];
}
