using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Reporting;

/// <summary>Reads from an answer what sales said of the lead.</summary>
public static class Judgements
{
    // They rest too, but nobody said that the lead came too early.
    private static readonly HashSet<string> NotUnripe = new(["unreachable", "other"], StringComparer.Ordinal);

    /// <summary>The judgement. A refusal judges by the consequence of its reason: recycled is unripe, disqualified is refused, the rest says nothing of the lead (D-6).</summary>
    /// <param name="fact">The hand-over.</param>
    /// <param name="reasons">The reasons that the service level knows.</param>
    public static Judgement Of(HandOverFact fact, IReadOnlyList<RejectionReason> reasons) => fact.Outcome switch
    {
        OfferOutcome.Accepted => Judgement.Good,
        OfferOutcome.Rejected => reasons.FirstOrDefault(reason => reason.Code == fact.Reason) switch
        {
            { Then: Consequence.Disqualify } => Judgement.Refused,
            { Then: Consequence.Recycle } reason => NotUnripe.Contains(reason.Code) ? Judgement.Refused : Judgement.Unripe,
            _ => Judgement.None,
        },
        _ => Judgement.None,
    };
}
