namespace LeadSync.Domain.Reporting;

/// <summary>A stretch of time.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">The first moment behind it.</param>
public readonly record struct Period(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Whether a moment lies in it; false for none.</summary>
    public bool Holds(DateTimeOffset? moment) => moment >= From && moment < To;
}
