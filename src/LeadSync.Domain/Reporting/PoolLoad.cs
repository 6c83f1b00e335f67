namespace LeadSync.Domain.Reporting;

/// <summary>How many MQLs a pool had to take, and would have had to.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">Under the draft.</param>
public sealed record PoolLoad(int Before, int After)
{
    internal PoolLoad Plus(PoolLoad other) => new(Before + other.Before, After + other.After);
}
