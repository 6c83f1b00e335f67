namespace LeadSync.Storage.Metering;

/// <summary>Counted operations at one moment, or between two.</summary>
/// <param name="ByOperation">How often each operation was counted.</param>
public sealed record OperationCounts(IReadOnlyDictionary<StorageOperation, long> ByOperation)
{
    /// <summary>All operations together.</summary>
    public long Total => ByOperation.Values.Sum();

    /// <summary>How often an operation was counted; over all tables and queues unless <paramref name="resource"/> names one.</summary>
    public long Of(string operation, string? resource = null) => ByOperation
        .Where(entry => entry.Key.Operation == operation && (resource is null || entry.Key.Resource == resource))
        .Sum(entry => entry.Value);

    /// <summary>What came since an earlier reading.</summary>
    public OperationCounts Since(OperationCounts earlier) => new(ByOperation
        .Select(entry => (entry.Key, Value: entry.Value - earlier.ByOperation.GetValueOrDefault(entry.Key)))
        .Where(entry => entry.Value != 0)
        .ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>One operation a line, for a failed test to print.</summary>
    public override string ToString() =>
        string.Join('\n', ByOperation.OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal).Select(entry => $"{entry.Value} {entry.Key}"));
}
