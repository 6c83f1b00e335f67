namespace LeadSync.Domain.Leads;

/// <summary>One canonical event of a marketing source: the form to which every source is mapped (design §5).</summary>
public sealed record LeadEvent : IThin
{
    /// <summary>The sender's id of the event, or one derived from its content where the sender has none. Unique within <see cref="Source"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The source as configured, for example <c>generic</c>, <c>hubspot</c>, <c>mautic</c>.</summary>
    public required string Source { get; init; }

    /// <summary>What the event says.</summary>
    public required LeadEventType Type { get; init; }

    /// <summary>When it happened (UTC). More than ten minutes after receipt is set to receipt by the intake (architecture A6).</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>When LeadSync received it (UTC).</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>True where <see cref="OccurredAt"/> was set to the time of receipt because it lay in the future.</summary>
    public bool Clamped { get; init; }

    /// <summary>What the event knows about the person; at least one identity (e-mail or external id).</summary>
    public required Contact Lead { get; init; }

    /// <summary>What the person did; null unless <see cref="Type"/> is <see cref="LeadEventType.Touchpoint"/>.</summary>
    public Touchpoint? Touchpoint { get; init; }

    /// <summary>The person to merge into; null unless <see cref="Type"/> is <see cref="LeadEventType.Merge"/>.</summary>
    public Identity? Into { get; init; }

    /// <inheritdoc/>
    public DetailsWanted? Details { get; init; }

    /// <summary>W3C <c>traceparent</c> of the request that brought it; null where unknown.</summary>
    public string? Traceparent { get; init; }

    /// <summary>By what the event is known for ever: a hash of source and id.</summary>
    public EventKey Key() => EventKey.Of(Source, Id);

    /// <summary>Prints source and key only: the rest may be personal data.</summary>
    public override string ToString() => $"{Source}/{Key()}";
}
