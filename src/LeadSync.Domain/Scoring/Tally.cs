namespace LeadSync.Domain.Scoring;

/// <summary>All points that one rule gave in one cycle with one half-life, so that the score goes on without reading what gave them (architecture A6).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Dimension">What it measured when it gave them.</param>
/// <param name="HalfLife">Their half-life; null for points that keep their worth. Points keep the half-life under which they were given (D-28).</param>
/// <param name="Sum">What they are worth together at <paramref name="AsOf"/>, before any cap.</param>
/// <param name="AsOf">The time of the sum.</param>
public sealed record Tally(string Rule, ScoreDimension Dimension, TimeSpan? HalfLife, double Sum, DateTimeOffset AsOf)
{
    /// <summary>What the points are worth at a time that is not before <see cref="AsOf"/>.</summary>
    public double At(DateTimeOffset time) => Sum * Decay.Share(time - AsOf, HalfLife);

    /// <summary>The same with points that were given at a time, also one before <see cref="AsOf"/>.</summary>
    internal Tally Plus(double points, DateTimeOffset at) => at >= AsOf
        ? this with { Sum = At(at) + points, AsOf = at }
        : this with { Sum = Sum + (points * Decay.Share(AsOf - at, HalfLife)) };
}
