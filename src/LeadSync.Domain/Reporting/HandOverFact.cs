using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Reporting;

/// <summary>One offer with what was known when it was made and what came of it: the material of D-8, D-14 and D-19.</summary>
/// <param name="OfferedAt">When it was made.</param>
/// <param name="Department">The department that was to receive the lead.</param>
/// <param name="Level">The qualification level then (D-17).</param>
/// <param name="Score">The score then.</param>
/// <param name="Carriers">What carried the lead.</param>
/// <param name="Outcome">How the offer stands.</param>
/// <param name="Reason">The coded reason of a refusal; null for every other outcome.</param>
/// <param name="AnsweredAt">When it was accepted or rejected; null while it was not.</param>
public sealed record HandOverFact(
    DateTimeOffset OfferedAt,
    string Department,
    int Level,
    double Score,
    Carriers Carriers,
    OfferOutcome Outcome,
    string? Reason = null,
    DateTimeOffset? AnsweredAt = null)
{
    /// <summary>The service level that the lead was under then; null where nobody asks.</summary>
    public string? ServiceLevel { get; init; }

    /// <summary>The cycle that was offered; 0 where nobody asks.</summary>
    public int Cycle { get; init; }

    /// <summary>The number of the offer in its cycle; 0 where nobody asks.</summary>
    public int Offer { get; init; }
}
