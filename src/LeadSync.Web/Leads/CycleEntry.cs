using LeadSync.Domain.Leads;

namespace LeadSync.Web.Leads;

/// <summary>One way of the person through the funnel (D-5).</summary>
public sealed record CycleEntry
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>New or existing business.</summary>
    public CycleKind Kind { get; init; }

    /// <summary>The product; null where none is known.</summary>
    public string? Product { get; init; }

    /// <summary>When it began (UTC).</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it ended (UTC); null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended: <c>won lost recycled disqualified linked</c>; null while it is open.</summary>
    public string? Outcome { get; init; }

    /// <summary>Until when it rests (UTC, D-7); null where it does not.</summary>
    public DateTimeOffset? RestUntil { get; init; }

    /// <summary>When the first contact was made (UTC); null before.</summary>
    public DateTimeOffset? ContactedAt { get; init; }

    /// <summary>The amount of the opportunity; null where there is none.</summary>
    public Money? Amount { get; init; }
}
