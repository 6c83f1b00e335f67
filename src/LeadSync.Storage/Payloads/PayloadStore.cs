using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Payloads;

/// <summary>Claim checks: deflated bodies that fit neither into a queue message nor into a row beside other things (table <c>Payloads</c>).</summary>
public sealed class PayloadStore(StorageAccount account, TimeProvider time)
{
    /// <summary>The largest body: 900 KB, what a row holds in pieces of 60 KB.</summary>
    public const int MaxBytes = 15 * Pieces.Size;

    private TableClient Table => account.Table(TableNames.Payloads);

    /// <summary>Deletes payloads of messages that were stored before this day (UTC): of messages that were never sent or never finished.</summary>
    /// <returns>How many were deleted.</returns>
    public async Task<int> PurgeAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var count = 0;
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {PayloadId.MessagePrefix} and PartitionKey lt {PayloadId.MessagePartition(before)}");
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            await Table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            count++;
        }

        return count;
    }

    internal Task<PayloadId> KeepAsync(byte[] bytes, CancellationToken cancellationToken) =>
        KeepAsync(PayloadId.OfMessage(time.GetUtcNow()), bytes, cancellationToken);

    // An upsert: the id is new or the record's own, so that a repeated request changes nothing.
    internal async Task<PayloadId> KeepAsync(PayloadId id, byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > MaxBytes) throw new PayloadTooLargeException(bytes.Length);
        var row = new TableEntity(id.Partition, id.Row);
        Pieces.Write(row, bytes);
        await Table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        return id;
    }

    internal async Task<byte[]?> FindAsync(PayloadId id, CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(id.Partition, id.Row, cancellationToken: cancellationToken);
        return found.HasValue ? Pieces.Read(found.Value!) : null;
    }

    internal Task DeleteAsync(PayloadId id, CancellationToken cancellationToken) =>
        Table.DeleteEntityAsync(id.Partition, id.Row, cancellationToken: cancellationToken);
}
