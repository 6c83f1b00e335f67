using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Storage.Erasures;

/// <summary>The rows of leads that are erased (architecture §2.3): first a fence that keeps the data for whoever erases them, at last a tombstone without data.</summary>
/// <param name="account">The storage account.</param>
/// <param name="keys">Derives where a person lives that comes back.</param>
public sealed class LeadErasureStore(StorageAccount account, LeadKeys keys)
{
    private const int MaxSteps = 64;
    private const int RowsAtOnce = 100;
    private readonly TableClient _table = account.Table(TableNames.Leads);

    /// <summary>Follows a key and sets fences: what is received from now on finds a new lead, what was received until then is dropped.</summary>
    public async Task FenceAsync(string key, DateTimeOffset at, ErasureScope scope, CancellationToken cancellationToken)
    {
        var left = MaxSteps;
        var place = key;
        while (place is not null)
        {
            if (left-- == 0) throw new InvalidOperationException($"The way from a key to its lead has more than {MaxSteps} steps.");
            var row = await _table.GetEntityIfExistsAsync<TableEntity>(place, LeadRows.State, cancellationToken: cancellationToken);
            place = row.HasValue ? await StepAsync(row.Value!, at, scope, cancellationToken) : await ClosedAsync(place, at, cancellationToken);
        }
    }

    /// <summary>Everything that is kept in a partition: of a lead, or of one that was merged into another.</summary>
    public async Task<ErasureFile> ReadAsync(string partition, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(partition, null, cancellationToken);
        return new ErasureFile(
            [.. rows.Where(row => row.RowKey[0] is 'e' or 'i').Select(LeadEntities.ToEvent)],
            [.. rows.Where(row => row.RowKey[0] == 'd').Select(LeadEntities.ToDecision)],
            rows.Find(row => row.RowKey == LeadRows.Merged) is { } merged ? LeadEntities.ToRecord(merged) : null);
    }

    /// <summary>Erases everything of a partition but the row that says what it is.</summary>
    public async Task ClearAsync(string partition, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(partition, ["PartitionKey", "RowKey"], cancellationToken);
        foreach (var part in rows.Where(row => row.RowKey != LeadRows.State).Chunk(RowsAtOnce))
            await Task.WhenAll(part.Select(row => _table.DeleteEntityAsync(partition, row.RowKey, ETag.All, cancellationToken)));
    }

    /// <summary>Lets a further key of an erased lead lead to nobody; one that leads to nobody already stays.</summary>
    public async Task CloseKeyAsync(string key, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(key, LeadRows.State, cancellationToken: cancellationToken);
        if (!row.HasValue) await ClosedAsync(key, at, cancellationToken);
        else if (row.Value!.GetString("kind") == LeadEntities.KindAlias) await _table.UpdateEntityAsync(Tombstone(key, at), row.Value.ETag, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The last step: nothing of the lead is left.</summary>
    public Task EndAsync(ErasingLead lead, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(Tombstone(lead.Record.LeadId, lead.ErasedAt), TableUpdateMode.Replace, cancellationToken);

    // Where the way goes on; the same place again where somebody was faster, null at its end.
    private async Task<string?> StepAsync(TableEntity row, DateTimeOffset at, ErasureScope scope, CancellationToken cancellationToken)
    {
        if (row.GetString("kind") == LeadEntities.KindErased) return await PassedAsync(row, at, scope, cancellationToken);
        if (LeadEntities.NextOf(row) is not { } next) return await FencedAsync(row, at, scope, cancellationToken);
        scope.Keys.Add(row.PartitionKey);
        return next;
    }

    private async Task<string?> PassedAsync(TableEntity row, DateTimeOffset at, ErasureScope scope, CancellationToken cancellationToken)
    {
        if (row.ContainsKey("z"))
        {
            Found(row, scope);
            return row.GetString("to");
        }

        if (LeadEntities.ErasedAt(row) < at) return LeadEntities.NextOf(row);
        // A merge that was on its way may have copied events here after the erasure.
        await ClearAsync(row.PartitionKey, cancellationToken);
        return null;
    }

    private async Task<string?> FencedAsync(TableEntity row, DateTimeOffset at, ErasureScope scope, CancellationToken cancellationToken)
    {
        try
        {
            var (guard, next) = (row.ETag, row.GetString("to"));
            (row["kind"], row["at"], row["next"], row["anonymous"]) = (LeadEntities.KindErased, at, keys.AfterErasure(row.PartitionKey, at), Guid.NewGuid().ToString("N"));
            await _table.UpdateEntityAsync(row, guard, TableUpdateMode.Replace, cancellationToken);
            Found(row, scope);
            return next;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 412)
        {
            return row.PartitionKey;
        }
    }

    private static void Found(TableEntity row, ErasureScope scope) =>
        scope.Leads[row.PartitionKey] = new ErasingLead(LeadEntities.ToRecord(row), LeadEntities.ErasedAt(row)!.Value, row.GetString("anonymous")!);

    private async Task<string?> ClosedAsync(string key, DateTimeOffset at, CancellationToken cancellationToken)
    {
        try
        {
            await _table.AddEntityAsync(Tombstone(key, at), cancellationToken);
            return null;
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return key;
        }
    }

    private TableEntity Tombstone(string partition, DateTimeOffset at) => new(partition, LeadRows.State)
    {
        ["kind"] = LeadEntities.KindErased,
        ["at"] = at,
        ["next"] = keys.AfterErasure(partition, at),
    };

    private async Task<List<TableEntity>> RowsAsync(string partition, IEnumerable<string>? select, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), select: select, cancellationToken: cancellationToken)) rows.Add(row);
        return rows;
    }
}
