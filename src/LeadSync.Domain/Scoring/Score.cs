namespace LeadSync.Domain.Scoring;

/// <summary>A score at a moment. Compared after rounding to six decimals (architecture A6).</summary>
/// <param name="Fit">Points for who the person is.</param>
/// <param name="Engagement">Points for what the person did.</param>
public readonly record struct Score(double Fit, double Engagement)
{
    /// <summary>Fit and engagement together.</summary>
    public double Total => Math.Round(Fit + Engagement, 6);

    /// <summary>Whether the score suffices (D-11).</summary>
    public bool Reaches(double threshold, double minimumEngagement) => Total >= threshold && HasEngagement(minimumEngagement);

    /// <summary>Whether enough of it was earned by what the person did (D-11).</summary>
    public bool HasEngagement(double minimum) => Math.Round(Engagement, 6) >= minimum;
}
