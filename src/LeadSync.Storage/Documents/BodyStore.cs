using Azure.Data.Tables;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Documents;

/// <summary>Writes and reads deflated texts as chunks of 720 KB a row.</summary>
internal sealed class BodyStore(TableClient table)
{
    // A body of 64 MB, and some room for its JSON.
    private const int MaxText = 65 * 1024 * 1024;

    internal static int ChunksOf(byte[] deflated) => Math.Max(1, (deflated.Length + Pieces.RowBytes - 1) / Pieces.RowBytes);

    internal static string Text(byte[] deflated) => Deflated.Text(deflated, MaxText);

    /// <summary>Writes the rows, each for itself: until something refers to them they are not there for anybody.</summary>
    internal async Task WriteAsync(string partition, BodyKey key, byte[] deflated, CancellationToken cancellationToken)
    {
        for (var chunk = 0; chunk < key.Chunks; chunk++)
        {
            var row = new TableEntity(partition, key.Row(chunk));
            Pieces.Write(row, deflated.AsSpan()[(chunk * Pieces.RowBytes)..Math.Min((chunk + 1) * Pieces.RowBytes, deflated.Length)]);
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }
    }

    /// <summary>The bytes; null if a row is missing.</summary>
    internal Task<byte[]?> ReadAsync(string partition, BodyKey key, CancellationToken cancellationToken) =>
        key.Chunks == 1 ? ReadOneAsync(partition, key, cancellationToken) : ReadManyAsync(partition, key, cancellationToken);

    internal static byte[]? Join(BodyKey key, IReadOnlyList<TableEntity> rows)
    {
        if (rows.Count != key.Chunks) return null;
        using var all = new MemoryStream();
        foreach (var row in rows) all.Write(Pieces.Read(row));
        return all.ToArray();
    }

    private async Task<byte[]?> ReadOneAsync(string partition, BodyKey key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, key.First, cancellationToken: cancellationToken);
        return found.HasValue ? Pieces.Read(found.Value!) : null;
    }

    private async Task<byte[]?> ReadManyAsync(string partition, BodyKey key, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {key.First} and RowKey lt {key.End}");
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)) rows.Add(row);
        return Join(key, rows);
    }
}
