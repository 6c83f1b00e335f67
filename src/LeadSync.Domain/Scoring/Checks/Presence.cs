namespace LeadSync.Domain.Scoring.Checks;

/// <summary>What can be known of a field.</summary>
internal enum Presence
{
    /// <summary>It may be there, or not.</summary>
    Open,

    /// <summary>It is never there.</summary>
    Missing,

    /// <summary>It is always there.</summary>
    Present,
}
