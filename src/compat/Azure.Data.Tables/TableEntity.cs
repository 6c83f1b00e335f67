using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Data.Tables;

/// <summary>
/// An entity as a dictionary: string, int, long, double, bool, Guid, DateTimeOffset, byte[] or BinaryData by property name.
/// The keys, the time stamp and the ETag ("odata.etag") are among them.
/// </summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object?>
{
    internal const string ETagName = "odata.etag";
    private readonly Dictionary<string, object?> properties;

    /// <summary>An entity without properties.</summary>
    public TableEntity() => properties = new(StringComparer.Ordinal);
    /// <summary>An entity with its two keys.</summary>
    public TableEntity(string partitionKey, string rowKey)
        : this() => (PartitionKey, RowKey) = (partitionKey, rowKey);
    /// <summary>An entity with a copy of these properties.</summary>
    public TableEntity(IDictionary<string, object?> values) => properties = new(values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string PartitionKey { get => GetString(nameof(PartitionKey))!; set => properties[nameof(PartitionKey)] = value; }
    /// <inheritdoc/>
    public string RowKey { get => GetString(nameof(RowKey))!; set => properties[nameof(RowKey)] = value; }
    /// <inheritdoc/>
    public DateTimeOffset? Timestamp { get => GetDateTimeOffset(nameof(Timestamp)); set => properties[nameof(Timestamp)] = value; }
    /// <inheritdoc/>
    public ETag ETag { get => GetString(ETagName) is { } tag ? new(tag) : default; set => properties[ETagName] = value.ToString(); }
    /// <summary>Number of properties, keys and read system properties included.</summary>
    public int Count => properties.Count;
    /// <summary>Their names.</summary>
    public ICollection<string> Keys => properties.Keys;

    ICollection<object?> IDictionary<string, object?>.Values => properties.Values;
    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => false;
    private ICollection<KeyValuePair<string, object?>> Pairs => properties;

    /// <summary>A property's value; null if there is none. An int set over a long or a double takes that type.</summary>
    /// <exception cref="InvalidOperationException">The value set has another type than the one that is there.</exception>
    public object? this[string key]
    {
        get => properties.GetValueOrDefault(key);
        set => properties[key] = Coerced(properties.GetValueOrDefault(key), value);
    }

    /// <summary>A text; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public string? GetString(string key) => Get<string>(key);
    /// <summary>Bytes, up to 64 KiB; null if there are none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public byte[]? GetBinary(string key) => properties.GetValueOrDefault(key) is BinaryData data ? data.ToArray() : Get<byte[]>(key);
    /// <summary>Bytes, up to 64 KiB; null if there are none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public BinaryData? GetBinaryData(string key) => GetBinary(key) is { } bytes ? BinaryData.FromBytes(bytes) : null;
    /// <summary>A truth value; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public bool? GetBoolean(string key) => Get<bool?>(key);
    /// <summary>A time, in UTC as read; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public DateTimeOffset? GetDateTimeOffset(string key) => Get<DateTimeOffset?>(key);
    /// <summary>A floating-point number; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public double? GetDouble(string key) => Get<double?>(key);
    /// <summary>A GUID; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public Guid? GetGuid(string key) => Get<Guid?>(key);
    /// <summary>A 32-bit integer; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public int? GetInt32(string key) => Get<int?>(key);
    /// <summary>A 64-bit integer; null if there is none. <exception cref="InvalidOperationException">It has another type.</exception></summary>
    public long? GetInt64(string key) => Get<long?>(key);
    /// <inheritdoc/>
    public void Add(string key, object? value) => this[key] = value;
    /// <inheritdoc/>
    public bool ContainsKey(string key) => properties.ContainsKey(key);
    /// <inheritdoc/>
    public bool Remove(string key) => properties.Remove(key);
    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => properties.TryGetValue(key, out value);
    void ICollection<KeyValuePair<string, object?>>.Clear() => properties.Clear();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => this[item.Key] = item.Value;
    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => properties.Contains(item);
    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) => Pairs.CopyTo(array, arrayIndex);
    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Pairs.Remove(item);
    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => properties.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();

    private static object? Coerced(object? existing, object? value) => (existing, value) switch
    {
        (null, _) or (_, null) or (int, double or long) => value,
        (long, int number) => (long)number,
        (double, int number) => (double)number,
        _ when existing.GetType() == value.GetType() => value,
        _ => throw new InvalidOperationException($"Value ({existing.GetType()}) is not convertable to ({value.GetType()})."),
    };

    private T? Get<T>(string key) => properties.GetValueOrDefault(key) switch
    {
        null => default,
        T value => value,
        var other => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {other.GetType()} typed property."),
    };
}
