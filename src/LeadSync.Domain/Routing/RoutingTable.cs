using System.Collections.Frozen;
using LeadSync.Domain.Routing.Indexing;

namespace LeadSync.Domain.Routing;

/// <summary>
/// Who is offered which lead (design §5): the first named account that is the lead's, else the first rule that holds, in order, decides.
/// Read by <see cref="RoutingTableReader"/>.
/// </summary>
public sealed class RoutingTable
{
    private readonly Lazy<FrozenDictionary<string, Pool>> byId;
    private readonly Lazy<IReadOnlyList<RoutingRule>> inOrder;
    private readonly Lazy<RuleIndex> index;

    /// <summary>Makes a table.</summary>
    /// <param name="rules">The rules in order; ids are unique.</param>
    /// <param name="otherwise">Who is the owner where no rule gives one.</param>
    /// <param name="pools">The pools; ids are unique, and every pool that a rule names is here.</param>
    /// <param name="golden">Leads with the outcome that must not change unnoticed.</param>
    public RoutingTable(IReadOnlyList<RoutingRule> rules, Otherwise otherwise, IReadOnlyList<Pool> pools, IReadOnlyList<GoldenLead> golden)
    {
        (Rules, Otherwise, Pools, Golden) = (rules, otherwise, pools, golden);
        byId = new(() => Pools.ToFrozenDictionary(pool => pool.Id, StringComparer.Ordinal));
        inOrder = new(() => Accounts.Count == 0 ? Rules : [.. Accounts, .. Rules]);
        index = new(() => RuleIndex.Compile(InOrder));
    }

    /// <summary>The rules in order; ids are unique.</summary>
    public IReadOnlyList<RoutingRule> Rules { get; }

    /// <summary>Named accounts, as rules that name companies: they come before the rules. Default none.</summary>
    public IReadOnlyList<RoutingRule> Accounts { get; init; } = [];

    /// <summary>Who is the owner where no rule gives one.</summary>
    public Otherwise Otherwise { get; }

    /// <summary>The pools; ids are unique, and every pool that a rule names is here.</summary>
    public IReadOnlyList<Pool> Pools { get; }

    /// <summary>Leads with the outcome that must not change unnoticed.</summary>
    public IReadOnlyList<GoldenLead> Golden { get; }

    /// <summary>Named accounts and rules in the order in which they are asked.</summary>
    public IReadOnlyList<RoutingRule> InOrder => inOrder.Value;

    /// <summary>The index over <see cref="InOrder"/>, compiled when it is first asked for.</summary>
    public RuleIndex Index => index.Value;

    /// <summary>The pool of an id; null where there is none.</summary>
    public Pool? FindPool(string id) => byId.Value.GetValueOrDefault(id);
}
