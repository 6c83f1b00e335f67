using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>Reads many rows of documents at once.</summary>
internal static class DocumentQueries
{
    private static readonly string[] _summary = [.. DraftRow.Head, .. VersionRows.Members];

    internal static async Task<IReadOnlyList<VersionInfo>> VersionsAsync(
        TableClient table, DocumentName document, int after, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(table, document, VersionRows.Log(after + 1), VersionRows.EndOfLog, cancellationToken)).Select(VersionRows.Read)];

    internal static async Task<IReadOnlyList<DocumentName>> NamesAsync(TableClient table, string kind, CancellationToken cancellationToken)
    {
        var (first, end) = (kind + "|", kind + "}");
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {end} and RowKey eq {VersionRows.Current}");
        var names = new List<DocumentName>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
            names.Add(DocumentName.Of(kind, row.PartitionKey[first.Length..]));
        return names;
    }

    internal static async Task<IReadOnlyList<DocumentSummary>> SummariesAsync(TableClient table, string kind, CancellationToken cancellationToken)
    {
        var (first, end) = (kind + "|", kind + "}");
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {first} and PartitionKey lt {end} and (RowKey eq {VersionRows.Current} or RowKey eq {BodyKey.OfDraft})");
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: _summary, cancellationToken: cancellationToken)) rows.Add(row);
        return [.. rows.GroupBy(row => row.PartitionKey, StringComparer.Ordinal).Select(pair => Summary(DocumentName.Of(kind, pair.Key[first.Length..]), pair))];
    }

    internal static async Task<IReadOnlyList<DocumentVersion>> HistoryAsync(
        TableClient table, DocumentName document, int after, CancellationToken cancellationToken)
    {
        // The audit rows first: whatever they name has its chunks by then.
        var versions = await VersionsAsync(table, document, after, cancellationToken);
        var chunks = await RowsAsync(table, document, BodyKey.OfVersion(after + 1), "v}", cancellationToken);
        return [.. versions.Select(info => new DocumentVersion(info, Text(document, info, chunks)))];
    }

    internal static async Task<List<TableEntity>> RowsAsync(
        TableClient table, DocumentName document, string from, string end, CancellationToken cancellationToken, IReadOnlyList<string>? select = null)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {document.Partition} and RowKey ge {from} and RowKey lt {end}");
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: select, cancellationToken: cancellationToken)) rows.Add(row);
        return rows;
    }

    private static DocumentSummary Summary(DocumentName document, IEnumerable<TableEntity> rows)
    {
        var known = rows.ToDictionary(row => row.RowKey, StringComparer.Ordinal);
        return new(
            document,
            known.TryGetValue(VersionRows.Current, out var current) ? VersionRows.Read(current) : null,
            known.TryGetValue(BodyKey.OfDraft, out var draft) ? DraftRow.Read(draft).Info : null);
    }

    private static string Text(DocumentName document, VersionInfo info, List<TableEntity> chunks)
    {
        var rows = chunks.FindAll(row => row.RowKey.StartsWith($"{info.Body.Owner}|{info.Body.Id}|", StringComparison.Ordinal));
        return BodyStore.Text(BodyStore.Join(info.Body, rows) ?? throw new InvalidDataException($"{document}, version {info.Version} lacks chunks."));
    }
}
