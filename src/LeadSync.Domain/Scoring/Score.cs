namespace LeadSync.Domain.Scoring;

/// <summary>A score at a moment. Compared after rounding to six decimals (architecture A6).</summary>
/// <param name="Fit">Points for who the person is.</param>
/// <param name="Engagement">Points for what the person did.</param>
public readonly record struct Score(double Fit, double Engagement)
{
    /// <summary>Fit and engagement together.</summary>
    public double Total => Math.Round(Fit + Engagement, 6);
}
