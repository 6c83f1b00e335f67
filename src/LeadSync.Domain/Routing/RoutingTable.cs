using System.Collections.Frozen;

namespace LeadSync.Domain.Routing;

/// <summary>Who is offered which lead (design §5): the first rule that holds, in order, decides. Read by <see cref="RoutingTableReader"/>.</summary>
/// <param name="Rules">The rules in order; ids are unique.</param>
/// <param name="Otherwise">Who is the owner where no rule gives one.</param>
/// <param name="Pools">The pools; ids are unique, and every pool that a rule names is here.</param>
/// <param name="Golden">Leads with the outcome that must not change unnoticed.</param>
public sealed record RoutingTable(IReadOnlyList<RoutingRule> Rules, Otherwise Otherwise, IReadOnlyList<Pool> Pools, IReadOnlyList<GoldenLead> Golden)
{
    private readonly FrozenDictionary<string, Pool> byId = Pools.ToFrozenDictionary(pool => pool.Id, StringComparer.Ordinal);

    /// <summary>The pool of an id; null where there is none.</summary>
    public Pool? FindPool(string id) => byId.GetValueOrDefault(id);
}
