using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>One rule of the score (D-9, D-10, D-13).</summary>
/// <param name="Id">Its name in explanations.</param>
/// <param name="Dimension">Whether it measures fit or engagement.</param>
/// <param name="Touchpoints">The kinds of touchpoint that give the points; empty for a condition on the lead, which gives them once while it holds, undecayed.</param>
/// <param name="When">What else must hold; <see cref="Condition.Always"/> where nothing is asked.</param>
/// <param name="Points">The points; negative takes off.</param>
public sealed record ScoringRule(string Id, ScoreDimension Dimension, IReadOnlyList<string> Touchpoints, Condition When, double Points)
{
    /// <summary>The group whose cap it shares, one of <see cref="ServiceLevel.Groups"/>; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>The most that the rule gives, and below zero takes, at any time, after decay; null for no limit.</summary>
    public double? Cap { get; init; }

    /// <summary>How often the same thing gives points; default: each time.</summary>
    public Repetition Every { get; init; }

    /// <summary>After how long the points are worth half; null for points that keep their worth. Of no effect without touchpoints.</summary>
    public TimeSpan? HalfLife { get; init; }
}
