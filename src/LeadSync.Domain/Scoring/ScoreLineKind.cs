namespace LeadSync.Domain.Scoring;

/// <summary>Why a line stands in a score.</summary>
public enum ScoreLineKind
{
    /// <summary>A touchpoint gave points.</summary>
    Touchpoint,

    /// <summary>A condition on the lead holds.</summary>
    Condition,

    /// <summary>The points of a mail scanner's click, taken back (D-13).</summary>
    Scanner,

    /// <summary>What the cycle before left (D-7).</summary>
    Carried,

    /// <summary>What a rule's cap takes off, or below zero gives back.</summary>
    Cap,

    /// <summary>What a group's cap takes off; the line's rule is the group.</summary>
    GroupCap,
}
