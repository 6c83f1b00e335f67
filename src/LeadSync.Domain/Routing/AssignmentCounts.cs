using System.Collections.Immutable;

namespace LeadSync.Domain.Routing;

/// <summary>What routing must remember between decisions; stored in one transaction with the offers, so it is exact.</summary>
/// <param name="Credits">Credits by pool.</param>
/// <param name="Loads">Load by representative; absent is none.</param>
public sealed record AssignmentCounts(ImmutableDictionary<string, PoolCredits> Credits, ImmutableDictionary<string, RepresentativeLoad> Loads)
{
    /// <summary>Nothing assigned yet.</summary>
    public static AssignmentCounts None { get; } = new(
        ImmutableDictionary.Create<string, PoolCredits>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, RepresentativeLoad>(StringComparer.Ordinal));

    /// <summary>The credits of a pool.</summary>
    public PoolCredits CreditsOf(string pool) => Credits.GetValueOrDefault(pool, PoolCredits.None);

    /// <summary>The load of a representative.</summary>
    public RepresentativeLoad LoadOf(string representative) => Loads.GetValueOrDefault(representative, RepresentativeLoad.None);

    /// <summary>The counts once the decision's offer is made, for the next lead of the same transaction.</summary>
    public AssignmentCounts After(RoutingDecision decision, DateTimeOffset now)
    {
        var load = LoadOf(decision.Representative);
        var loads = Loads.SetItem(decision.Representative, new RepresentativeLoad(load.Open + 1, load.Today + 1, now));
        return decision is RoutingDecision.FromPool drawn ? new(Credits.SetItem(drawn.Pool!, drawn.Credits), loads) : this with { Loads = loads };
    }
}
