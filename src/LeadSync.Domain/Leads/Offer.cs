namespace LeadSync.Domain.Leads;

/// <summary>One representative is asked to take one lead, with a clock (D-22).</summary>
public sealed record Offer
{
    /// <summary>The offer's number within its cycle, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Who is asked.</summary>
    public required string Representative { get; init; }

    /// <summary>The department that is to receive the lead.</summary>
    public required string Department { get; init; }

    /// <summary>The pool that drew; null for a direct assignment.</summary>
    public string? Pool { get; init; }

    /// <summary>The rule that matched; null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>The routing table.</summary>
    public required string Table { get; init; }

    /// <summary>Its version.</summary>
    public required int TableVersion { get; init; }

    /// <summary>Why nobody of the rule got it; null where the rule's own assignment holds (D-22).</summary>
    public string? Fallback { get; init; }

    /// <summary>True where the person asked for contact: a shorter clock runs (D-15).</summary>
    public bool FastLane { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset OfferedAt { get; init; }

    /// <summary>Until when it is to be answered.</summary>
    public required DateTimeOffset AcceptBy { get; init; }

    /// <summary>When it was taken; null while it was not.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>How it stands.</summary>
    public OfferOutcome Outcome { get; init; }

    /// <summary>The coded reason of a refusal.</summary>
    public string? Reason { get; init; }

    /// <summary>True while the representative owns the lead: asked or accepted.</summary>
    public bool IsHeld => Outcome is OfferOutcome.Open or OfferOutcome.Accepted;
}
