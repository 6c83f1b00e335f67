namespace Azure.Data.Tables;

/// <summary>What every row of a table has.</summary>
public interface ITableEntity
{
    /// <summary>First half of the key, up to 1 KiB, without <c>/ \ # ?</c>; rows with the same value can share a transaction.</summary>
    string PartitionKey { get; set; }
    /// <summary>Second half of the key, unique within the partition; same limits.</summary>
    string RowKey { get; set; }
    /// <summary>When the service last wrote the row; null before it was stored. Never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }
    /// <summary>Version of the row as it was read, for conditional writes; default before it was stored.</summary>
    ETag ETag { get; set; }
}
