namespace LeadSync.Domain.Routing;

/// <summary>What a representative has on the desk.</summary>
/// <param name="Open">Open offers and leads.</param>
/// <param name="Today">Offers made today, in the representative's day.</param>
/// <param name="LastServed">When the last offer was made; null for never.</param>
public sealed record RepresentativeLoad(int Open, int Today, DateTimeOffset? LastServed)
{
    /// <summary>Nothing.</summary>
    public static RepresentativeLoad None { get; } = new(0, 0, null);
}
