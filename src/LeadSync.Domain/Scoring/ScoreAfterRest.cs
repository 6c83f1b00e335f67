namespace LeadSync.Domain.Scoring;

/// <summary>With which engagement a recycled lead begins again (D-7). Fit always stays.</summary>
public enum ScoreAfterRest
{
    /// <summary>With none.</summary>
    Reset,

    /// <summary>With half of each rule's points.</summary>
    Half,

    /// <summary>With all of it.</summary>
    Keep,
}
