namespace LeadSync.Domain.Leads;

/// <summary>One canonical event of a CRM, or the same action taken by hand (design §5).</summary>
public sealed record SalesEvent : IThin
{
    /// <summary>The sender's id of the event. Unique within <see cref="Source"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The CRM as configured, for example <c>generic</c>; <c>manage</c> for an action by hand.</summary>
    public required string Source { get; init; }

    /// <summary>What was done.</summary>
    public required SalesActionKind Action { get; init; }

    /// <summary>When it was done (UTC).</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>When LeadSync received it (UTC).</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>LeadSync's id of the lead; null where <see cref="CrmId"/> names it.</summary>
    public string? LeadId { get; init; }

    /// <summary>The CRM's id of the lead; null where <see cref="LeadId"/> names it.</summary>
    public string? CrmId { get; init; }

    /// <summary>The cycle that is meant; null for the one changed last.</summary>
    public int? Cycle { get; init; }

    /// <summary>Who did it, or for <see cref="SalesActionKind.Reassign"/> who takes over.</summary>
    public string? Representative { get; init; }

    /// <summary>The coded reason of a rejection, recycling, disqualification or loss (D-6).</summary>
    public string? Reason { get; init; }

    /// <summary>A remark in the representative's words.</summary>
    public string? Note { get; init; }

    /// <summary>Until when a recycled lead rests; null for the reason's own waiting time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The sub-stage that was reached (D-3).</summary>
    public string? Stage { get; init; }

    /// <summary>The gate that is opened, one of <see cref="Gates.Overridable"/>.</summary>
    public string? Gate { get; init; }

    /// <summary>The CRM's id of the account.</summary>
    public string? Account { get; init; }

    /// <summary>The CRM's id of the contact.</summary>
    public string? Contact { get; init; }

    /// <summary>The CRM's id of the opportunity.</summary>
    public string? Opportunity { get; init; }

    /// <summary>The amount of the opportunity.</summary>
    public Money? Amount { get; init; }

    /// <inheritdoc/>
    public DetailsWanted? Details { get; init; }

    /// <summary>W3C <c>traceparent</c> of the request that brought it; null where unknown.</summary>
    public string? Traceparent { get; init; }

    /// <summary>By what the event is known for ever: a hash of source and id.</summary>
    public EventKey Key() => EventKey.Of("crm:" + Source, Id);

    /// <summary>Prints source, key and action only.</summary>
    public override string ToString() => $"{Source}/{Key()} {Action}";
}
