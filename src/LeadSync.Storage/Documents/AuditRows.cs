using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>The rows <c>audit|</c>, newest first. Each is part of the transaction that it tells of.</summary>
internal static class AuditRows
{
    private const string First = "audit|";

    private const string End = "audit}";

    internal static TableTransactionAction Add(string partition, AuditEntry entry) => new(TableTransactionActionType.Add, Write(partition, entry));

    internal static async Task<RowPage<AuditEntry>> PageAsync(
        TableClient table, DocumentName document, int top, string? continuation, CancellationToken cancellationToken)
    {
        var after = continuation is not null && continuation.StartsWith(First, StringComparison.Ordinal) ? continuation : First;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {document.Partition} and RowKey gt {after} and RowKey lt {End}");
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, maxPerPage: top + 1, cancellationToken: cancellationToken))
        {
            if (rows.Count == top) return new([.. rows.Select(Read)], rows[^1].RowKey);
            rows.Add(row);
        }

        return new([.. rows.Select(Read)], null);
    }

    private static TableEntity Write(string partition, AuditEntry entry) => new(partition, $"{First}{Newest.First(entry.At)}|{DraftStore.NewId()}")
    {
        ["at"] = entry.At,
        ["what"] = entry.What,
        ["by"] = entry.By,
        ["comment"] = entry.Comment,
        ["etag"] = entry.ETag,
        ["version"] = entry.Version,
    };

    private static AuditEntry Read(TableEntity row) => new(
        row.GetDateTimeOffset("at")!.Value,
        row.GetString("what")!,
        row.GetString("by")!,
        row.GetString("comment"),
        row.GetString("etag")!,
        row.GetInt32("version"));
}
