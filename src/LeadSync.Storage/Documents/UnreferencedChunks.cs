using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>Finds chunk rows that neither the draft nor an audit row names.</summary>
internal sealed class UnreferencedChunks(TableClient table, DocumentName document)
{
    private static readonly string[] _keys = ["PartitionKey", "RowKey", "Timestamp"];

    internal async Task<int> PurgeAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        // The chunks first, the references after: what is published meanwhile is found referred to.
        var chunks = await ChunksAsync(cancellationToken);
        var referred = await ReferredAsync(cancellationToken);
        var orphans = chunks.FindAll(row => row.Timestamp < before && !referred.Contains(row.RowKey[..row.RowKey.LastIndexOf('|')]));
        foreach (var row in orphans)
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
        return orphans.Count;
    }

    private async Task<List<TableEntity>> ChunksAsync(CancellationToken cancellationToken) =>
    [
        .. await DocumentQueries.RowsAsync(table, document, "draft|", "draft}", cancellationToken, _keys),
        .. await DocumentQueries.RowsAsync(table, document, "v|", "v}", cancellationToken, _keys),
    ];

    private async Task<HashSet<string>> ReferredAsync(CancellationToken cancellationToken)
    {
        var bodies = (await DocumentQueries.VersionsAsync(table, document, after: 0, cancellationToken)).Select(info => info.Body).ToList();
        var draft = await table.GetEntityIfExistsAsync<TableEntity>(document.Partition, BodyKey.OfDraft, DraftRow.Head, cancellationToken);
        if (draft.HasValue) bodies.Add(DraftRow.Read(draft.Value!).Body);
        return bodies.Select(body => $"{body.Owner}|{body.Id}").ToHashSet(StringComparer.Ordinal);
    }
}
