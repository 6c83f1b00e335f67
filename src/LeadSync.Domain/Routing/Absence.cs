namespace LeadSync.Domain.Routing;

/// <summary>A time in which a representative is offered nothing. Why is not kept.</summary>
/// <param name="From">The beginning.</param>
/// <param name="To">The first time after it; null until further notice.</param>
public sealed record Absence(DateTimeOffset From, DateTimeOffset? To)
{
    /// <summary>Whether a time lies in it.</summary>
    public bool Covers(DateTimeOffset time) => time >= From && !(time >= To);
}
