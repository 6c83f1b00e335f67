using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Reports;

/// <summary>The leads that have their points, but not their level (D-14). A row says only where to look: the lead itself says whether it still waits.</summary>
/// <param name="account">The storage account.</param>
public sealed class WaitingStore(StorageAccount account)
{
    private const string Level = "level";
    private readonly TableClient _table = account.Table(TableNames.Waiting);

    /// <summary>Lists a cycle; again changes nothing.</summary>
    public Task BeginAsync(string leadId, int cycle, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(new TableEntity(Level, RowOf(leadId, cycle)) { ["lead"] = leadId, ["cycle"] = cycle }, cancellationToken);

    /// <summary>Lists it no longer; nothing where it is not listed.</summary>
    public Task EndAsync(string leadId, int cycle, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(Level, RowOf(leadId, cycle), ETag.All, cancellationToken);

    /// <summary>One page.</summary>
    /// <param name="top">How many rows.</param>
    /// <param name="continuation">Where the page before ended; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RowPage<WaitingRow>> ListAsync(int top, string? continuation, CancellationToken cancellationToken)
    {
        var after = continuation ?? "";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Level} and RowKey gt {after}");
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, top, cancellationToken: cancellationToken).AsPages())
        {
            if (page.Values.Count > 0)
                return new([.. page.Values.Select(row => new WaitingRow(row.GetString("lead")!, row.GetInt32("cycle")!.Value))], page.Values.Count < top ? null : page.Values[^1].RowKey);
        }

        return new([], null);
    }

    private static string RowOf(string leadId, int cycle) => string.Create(CultureInfo.InvariantCulture, $"{leadId}|{cycle}");
}
