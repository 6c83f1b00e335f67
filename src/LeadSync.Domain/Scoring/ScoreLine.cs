namespace LeadSync.Domain.Scoring;

/// <summary>One reason of a score. All lines of a cycle sum to its total.</summary>
/// <param name="Rule">The rule that gave the points; for <see cref="ScoreLineKind.GroupCap"/> the group.</param>
/// <param name="Dimension">Fit or engagement.</param>
/// <param name="Points">What it is worth, at <paramref name="At"/> as the fold gives it, or at a later time by <see cref="AsOf"/>.</param>
/// <param name="At">When the deciding thing happened.</param>
/// <param name="Touchpoint">The kind of touchpoint; null where no touchpoint decided.</param>
/// <param name="EventId">The event; null where no event decided.</param>
public sealed record ScoreLine(string Rule, ScoreDimension Dimension, double Points, DateTimeOffset At, string? Touchpoint, string? EventId)
{
    /// <summary>Why the line is there.</summary>
    public ScoreLineKind Kind { get; init; }

    /// <summary>What it was worth when it was given.</summary>
    public double Awarded { get; init; } = Points;

    /// <summary>After how long it is worth half; null where it keeps its worth.</summary>
    public TimeSpan? HalfLife { get; init; }

    /// <summary>The line with what it is worth at a later time.</summary>
    public ScoreLine AsOf(DateTimeOffset time) => this with { Points = Awarded * Decay.Share(time - At, HalfLife) };
}
