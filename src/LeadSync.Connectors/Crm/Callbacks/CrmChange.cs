using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>What a CRM's message tells of one record, read but not yet made into actions.</summary>
internal sealed record CrmChange
{
    /// <summary>The message's id, the same when it is sent again.</summary>
    public required string Id { get; init; }

    /// <summary>The CRM's id of the record; null where the message does not say.</summary>
    public required string? CrmId { get; init; }

    /// <summary>LeadSync's own key as kept in a field of the record; null where the message does not say.</summary>
    public string? Key { get; init; }

    /// <summary>When it was changed; null for the time of receipt.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The new owner; null where the owner stayed.</summary>
    public string? NewOwner { get; init; }

    /// <summary>What the new status means; null where it stayed, or means nothing.</summary>
    public CrmStatus? Status { get; init; }

    /// <summary>Why it was lost or rejected, in the CRM's words.</summary>
    public string? Why { get; init; }

    /// <summary>The representative as the CRM names one: the owner, else who changed it.</summary>
    public string? By { get; init; }

    public string? Account { get; init; }

    public string? Contact { get; init; }

    public string? Opportunity { get; init; }

    public Money? Amount { get; init; }

    /// <summary>The record, to be fetched where the message does not tell its status; null where it cannot be.</summary>
    public DetailsWanted? Details { get; init; }

    /// <summary>Why the message is ignored where nothing follows from it.</summary>
    public string Otherwise { get; init; } = IgnoredReasons.NothingForSales;
}
