namespace LeadSync.Domain.Scoring;

/// <summary>What a rule measures.</summary>
public enum ScoreDimension
{
    /// <summary>What the person did.</summary>
    Engagement,

    /// <summary>Who the person is.</summary>
    Fit,
}
