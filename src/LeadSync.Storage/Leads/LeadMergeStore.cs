using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Leads;

/// <summary>The rows of a merge of two leads (architecture §2.3): each step may run twice.</summary>
/// <param name="account">The storage account.</param>
public sealed class LeadMergeStore(StorageAccount account)
{
    private const int MaxTries = 8;
    private static readonly string[] _head = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];
    private readonly TableClient _table = account.Table(TableNames.Leads);

    /// <summary>Sets a fence before a lead: from now on every writer of it finishes the merge first.</summary>
    /// <param name="goes">The lead as it was read.</param>
    /// <param name="into">The lead into which it is merged.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>False where somebody changed the lead meanwhile.</returns>
    public Task<bool> FenceAsync(LeadRecord goes, string into, CancellationToken cancellationToken) =>
        ReplacedAsync([Replace(LeadEntities.Fenced(goes, into), goes)], cancellationToken);

    /// <summary>Takes a fence away: two merges met, each into the other's lead.</summary>
    public Task<bool> ReleaseAsync(LeadRecord stays, CancellationToken cancellationToken) =>
        ReplacedAsync([Replace(LeadEntities.Fenced(stays, null), stays)], cancellationToken);

    /// <summary>Ends a merge: the lead's id leads to the other; its events, decisions and what it was stay where they are.</summary>
    public Task<bool> CloseAsync(LeadRecord goes, string into, CancellationToken cancellationToken) => ReplacedAsync(
        [Replace(LeadEntities.Alias(goes.LeadId, into), goes), new(TableTransactionActionType.UpsertReplace, LeadEntities.Merged(goes))],
        cancellationToken);

    /// <summary>Copies the events of one lead to another; those that are there already stay.</summary>
    public async Task CopyEventsAsync(string from, string to, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            if (await TryCopyAsync(from, to, cancellationToken)) return;
        }

        throw new InvalidOperationException($"Somebody else wrote the same events {MaxTries} times while they were to be copied.");
    }

    private static TableTransactionAction Replace(TableEntity row, LeadRecord read) => new(TableTransactionActionType.UpdateReplace, row, read.ETag);

    private async Task<bool> ReplacedAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await _table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 412)
        {
            return false;
        }
    }

    private async Task<bool> TryCopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        var there = (await EventRowsAsync(to, _head[..2], cancellationToken)).Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
        var rows = (await EventRowsAsync(from, null, cancellationToken)).Where(row => !there.Contains(row.RowKey)).Select(row => Copy(row, to));
        try
        {
            foreach (var part in rows.Chunk(LeadCommit.MaxEvents))
                await _table.SubmitTransactionAsync(part.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return false;
        }
    }

    private async Task<List<TableEntity>> EventRowsAsync(string partition, IEnumerable<string>? select, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {LeadRows.EventsFrom} and RowKey lt {LeadRows.IgnoredTo}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, select: select, cancellationToken: cancellationToken))
        {
            if (row.RowKey[0] is 'e' or 'i') rows.Add(row);
        }

        return rows;
    }

    private static TableEntity Copy(TableEntity row, string to)
    {
        var copy = new TableEntity(to, row.RowKey);
        foreach (var (name, value) in row.Where(property => !_head.Contains(property.Key, StringComparer.Ordinal))) copy[name] = value;
        return copy;
    }
}
