using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Azure.Core.Pipeline;

namespace LeadSync.Storage.Metering;

/// <summary>
/// Counts requests to the storage account, each attempt as one: to the instrument <see cref="CounterName"/> with the tags <c>operation</c>
/// and <c>resource</c>, and to <see cref="Read"/>. Not counted: receives that return nothing, lease renewals, reads under <see cref="Uncounted"/>.
/// </summary>
public sealed class StorageMeter
{
    /// <summary>The meter's name, for exporters.</summary>
    public const string MeterName = "LeadSync.Storage";

    /// <summary>The instrument's name; a counter of operations.</summary>
    public const string CounterName = "leadsync.storage.operations";

    internal const string UncountedProperty = "LeadSync.Uncounted";

    private static readonly Meter Source = new(MeterName);
    private static readonly Counter<long> Operations = Source.CreateCounter<long>(CounterName, "{operation}", "Requests to the storage account.");
    private static readonly Dictionary<string, object?> UncountedProperties = new(StringComparer.Ordinal) { [UncountedProperty] = true };

    private readonly ConcurrentDictionary<StorageOperation, long> _counts = new();

    /// <summary>Until it is disposed, what this flow of control reads from storage is not counted: the conditional reads of cached documents.</summary>
    public static IDisposable Uncounted() => HttpPipeline.CreateHttpMessagePropertiesScope(UncountedProperties);

    /// <summary>What was counted by this meter so far.</summary>
    public OperationCounts Read() => new(new Dictionary<StorageOperation, long>(_counts));

    internal void Count(StorageOperation operation)
    {
        _counts.AddOrUpdate(operation, 1, (_, count) => count + 1);
        Operations.Add(1, new("operation", operation.Operation), new KeyValuePair<string, object?>("resource", operation.Resource));
    }
}
