using Azure;
using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Cases;

/// <summary>Keeps who cares for which lead: a representative's inbox, newest offer first. Rows are pointers; the truth is the lead (architecture A9).</summary>
/// <param name="account">The storage account.</param>
public sealed class CaseStore(StorageAccount account)
{
    private readonly TableClient _table = account.Table(TableNames.Cases);

    /// <summary>Care began; twice is once.</summary>
    public Task OpenAsync(string leadId, Care care, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(
            new TableEntity(care.Representative, RowOf(leadId, care)) { ["lead"] = leadId, ["cycle"] = care.Cycle, ["offer"] = care.Offer }, cancellationToken);

    /// <summary>Care ended; twice is once.</summary>
    public Task CloseAsync(string leadId, Care care, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(care.Representative, RowOf(leadId, care), ETag.All, cancellationToken);

    /// <summary>A representative's open care, newest first.</summary>
    public async Task<RowPage<CaseRow>> ListAsync(string representative, int top, string? continuation, CancellationToken cancellationToken)
    {
        var from = continuation ?? "";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {representative} and RowKey gt {from}");
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, top, cancellationToken: cancellationToken).AsPages())
        {
            if (page.Values.Count > 0) return PageOf(page.Values, top);
        }

        return new RowPage<CaseRow>([], null);
    }

    /// <summary>Everybody's open care, by representative.</summary>
    public async Task<RowPage<CaseRow>> ListAllAsync(int top, string? continuation, CancellationToken cancellationToken)
    {
        var (who, row) = continuation?.Split('~', 2) is [var lastWho, var lastRow] ? (lastWho, lastRow) : ("", "");
        var filter = TableClient.CreateQueryFilter($"PartitionKey gt {who} or (PartitionKey eq {who} and RowKey gt {row})");
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, top, cancellationToken: cancellationToken).AsPages())
        {
            if (page.Values.Count > 0) return new([.. page.Values.Select(CaseOf)], page.Values.Count < top ? null : $"{page.Values[^1].PartitionKey}~{page.Values[^1].RowKey}");
        }

        return new RowPage<CaseRow>([], null);
    }

    private static RowPage<CaseRow> PageOf(IReadOnlyList<TableEntity> rows, int top) =>
        new([.. rows.Select(CaseOf)], rows.Count < top ? null : rows[^1].RowKey);

    private static string RowOf(string leadId, Care care) => $"{Newest.First(care.OfferedAt)}|{leadId}|{care.Cycle}|{care.Offer}";

    private static CaseRow CaseOf(TableEntity row) =>
        new(row.PartitionKey, row.GetString("lead")!, row.GetInt32("cycle") ?? 0, row.GetInt32("offer") ?? 0);
}
