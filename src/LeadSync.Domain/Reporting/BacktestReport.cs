namespace LeadSync.Domain.Reporting;

/// <summary>What a draft would have changed (Qualification 9). Reports of single leads add up, in any order.</summary>
public sealed record BacktestReport
{
    /// <summary>How many leads are named as examples.</summary>
    public const int MostExamples = 100;

    /// <summary>Before any lead.</summary>
    public static BacktestReport None { get; } = new();

    /// <summary>How many leads were looked at.</summary>
    public int Leads { get; init; }

    /// <summary>How many cycles became or would have become an MQL in the time, by what would have changed.</summary>
    public IReadOnlyDictionary<BacktestChange, int> Changes { get; init; } = new SortedDictionary<BacktestChange, int>();

    /// <summary>Leads that sales accepted and would never have seen.</summary>
    public int AcceptedLost { get; init; }

    /// <summary>Leads that sales refused and would have been spared.</summary>
    public int RejectedSpared { get; init; }

    /// <summary>MQLs by pool, or by representative where no pool drew; empty for one that nobody was asked to take.</summary>
    public IReadOnlyDictionary<string, PoolLoad> Pools { get; init; } = new SortedDictionary<string, PoolLoad>(StringComparer.Ordinal);

    /// <summary>Those that would have been treated otherwise, at most <see cref="MostExamples"/>.</summary>
    public IReadOnlyList<BacktestLead> Examples { get; init; } = [];

    /// <summary>Both reports in one.</summary>
    public BacktestReport Plus(BacktestReport other) => new()
    {
        Leads = Leads + other.Leads,
        Changes = Joined(Changes, other.Changes, (left, right) => left + right, Comparer<BacktestChange>.Default),
        AcceptedLost = AcceptedLost + other.AcceptedLost,
        RejectedSpared = RejectedSpared + other.RejectedSpared,
        Pools = Joined(Pools, other.Pools, (left, right) => left.Plus(right), StringComparer.Ordinal),
        Examples = [.. Examples.Concat(other.Examples).Take(MostExamples)],
    };

    internal BacktestReport With(BacktestLead lead, string? before, string? after) => Plus(new BacktestReport
    {
        Changes = new SortedDictionary<BacktestChange, int> { [lead.Change] = 1 },
        AcceptedLost = lead is { Change: BacktestChange.Lost, Judgement: Judgement.Good } ? 1 : 0,
        RejectedSpared = lead is { Change: BacktestChange.Lost, Judgement: Judgement.Unripe or Judgement.Refused } ? 1 : 0,
        Pools = Joined(LoadOf(before, new PoolLoad(1, 0)), LoadOf(after, new PoolLoad(0, 1)), (left, right) => left.Plus(right), StringComparer.Ordinal),
        Examples = lead.Change == BacktestChange.Same ? [] : [lead],
    });

    private static SortedDictionary<string, PoolLoad> LoadOf(string? pool, PoolLoad load)
    {
        var loads = new SortedDictionary<string, PoolLoad>(StringComparer.Ordinal);
        if (pool is not null) loads[pool] = load;
        return loads;
    }

    private static SortedDictionary<TKey, TValue> Joined<TKey, TValue>(
        IReadOnlyDictionary<TKey, TValue> left, IReadOnlyDictionary<TKey, TValue> right, Func<TValue, TValue, TValue> joined, IComparer<TKey> order)
        where TKey : notnull
    {
        var all = new SortedDictionary<TKey, TValue>(left.ToDictionary(), order);
        foreach (var (key, value) in right) all[key] = all.TryGetValue(key, out var before) ? joined(before, value) : value;
        return all;
    }
}
