namespace LeadSync.Domain.Routing;

/// <summary>The catalog of strategies.</summary>
public static class PoolStrategies
{
    /// <summary>All strategies, in the order in which editors offer them.</summary>
    public static IReadOnlyList<PoolStrategy> All { get; } =
    [
        new RoundRobinStrategy(),
        new WeightedStrategy(),
        new LeastLoadedStrategy(),
        new StickyStrategy(),
    ];

    /// <summary>The strategy of a name; null where there is none.</summary>
    public static PoolStrategy? Find(string name) => All.FirstOrDefault(strategy => strategy.Name == name);
}
