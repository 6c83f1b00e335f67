using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Payloads;

/// <summary>Claim checks: deflated bodies that fit neither into a queue message nor into a row beside other things (table <c>Payloads</c>).</summary>
public sealed class PayloadStore(StorageAccount account, TimeProvider time)
{
    /// <summary>The largest deflated body: 900 KB.</summary>
    public const int MaxBytes = 15 * Pieces.Size;

    private const string HasTail = "tail";

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
            if (!row.RowKey.EndsWith(PayloadId.TailMark, StringComparison.Ordinal)) count++;
        }

        return count;
    }

    internal Task<PayloadId> KeepAsync(byte[] bytes, CancellationToken cancellationToken) =>
        KeepAsync(PayloadId.OfMessage(time.GetUtcNow(), bytes.Length), bytes, cancellationToken);

    // Upserts: the id is new or the record's own, so that a repeated request changes nothing.
    internal async Task<PayloadId> KeepAsync(PayloadId id, byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > MaxBytes) throw new PayloadTooLargeException(bytes.Length);
        var head = Row(id, id.Row, bytes.AsSpan(0, Math.Min(bytes.Length, Pieces.RowBytes)));
        if (bytes.Length <= Pieces.RowBytes) await Table.UpsertEntityAsync(head, TableUpdateMode.Replace, cancellationToken);
        else await KeepBothAsync(head, Row(id, id.Tail, bytes.AsSpan(Pieces.RowBytes)), cancellationToken);
        return id;
    }

    internal async Task<byte[]?> FindAsync(PayloadId id, CancellationToken cancellationToken)
    {
        if (await FindRowAsync(id, id.Row, cancellationToken) is not { } head) return null;
        if (head.GetBoolean(HasTail) != true) return Pieces.Read(head);
        return await FindRowAsync(id, id.Tail, cancellationToken) is { } tail ? [.. Pieces.Read(head), .. Pieces.Read(tail)] : null;
    }

    internal async Task DeleteAsync(PayloadId id, CancellationToken cancellationToken)
    {
        if (id.HasTail) await Table.DeleteEntityAsync(id.Partition, id.Tail, cancellationToken: cancellationToken);
        await Table.DeleteEntityAsync(id.Partition, id.Row, cancellationToken: cancellationToken);
    }

    private static TableEntity Row(PayloadId id, string key, ReadOnlySpan<byte> bytes)
    {
        var row = new TableEntity(id.Partition, key);
        Pieces.Write(row, bytes);
        return row;
    }

    private async Task KeepBothAsync(TableEntity head, TableEntity tail, CancellationToken cancellationToken)
    {
        head[HasTail] = true;
        await Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpsertReplace, head), new(TableTransactionActionType.UpsertReplace, tail)], cancellationToken);
    }

    private async Task<TableEntity?> FindRowAsync(PayloadId id, string key, CancellationToken cancellationToken)
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>(id.Partition, key, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
