namespace LeadSync.Domain.Routing;

/// <summary>A member of a pool.</summary>
/// <param name="Representative">The representative's id.</param>
/// <param name="Weight">The share of the pool's leads, 1 to 1,000 parts; default 1.</param>
public sealed record PoolMember(string Representative, int Weight = 1)
{
    /// <summary>The greatest weight that a document may give: 1,000.</summary>
    public const int MaxWeight = 1000;
}
