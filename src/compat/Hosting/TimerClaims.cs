using Azure;
using Azure.Data.Tables;

namespace LeadSync.Compat.Hosting;

/// <summary>
/// Lets one instance run each slot of a timer: whoever replaces the row first. A claim also keeps others off while the run goes on,
/// renewed only then, so that an idle timer costs one request a slot.
/// </summary>
internal sealed class TimerClaims(TableServiceClient tables, string table, string function)
{
    internal static readonly TimeSpan Busy = TimeSpan.FromSeconds(45);

    private static readonly string _owner = Guid.NewGuid().ToString("N");
    private readonly TableClient _table = tables.GetTableClient(table);
    private TimerRow? _row;

    /// <summary>The slot that ran last in any instance, as last seen.</summary>
    internal DateTimeOffset? LastRun => _row?.LastRun;

    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        var key = TimerRow.Key(function);
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(key.PartitionKey, key.RowKey, cancellationToken: cancellationToken);
        if (found.HasValue)
            _row = TimerRow.Of(found.Value!);
        else
            await CreateAsync(key, cancellationToken);
    }

    /// <summary>Whether this instance is to run the slot.</summary>
    internal async Task<bool> TryClaimAsync(DateTimeOffset due, CancellationToken cancellationToken)
    {
        for (var round = 0; round < 3; round++)
        {
            if (_row is null)
                await LoadAsync(cancellationToken);
            var now = TimeProvider.System.GetUtcNow();
            if (!_row!.IsFree(_owner, due, now))
                return false;
            if (await TryReplaceAsync(_row with { LastRun = due, Owner = _owner, BusyUntil = now + Busy }, cancellationToken))
                return true;
        }

        return false;
    }

    /// <summary>Keeps others off while the run goes on; false when another has taken over.</summary>
    internal Task<bool> TryRenewAsync(CancellationToken cancellationToken) =>
        TryReplaceAsync(_row! with { BusyUntil = TimeProvider.System.GetUtcNow() + Busy }, cancellationToken);

    private async Task CreateAsync(TableEntity key, CancellationToken cancellationToken)
    {
        await _table.CreateIfNotExistsAsync(cancellationToken);
        try
        {
            var added = await _table.AddEntityAsync(key, cancellationToken);
            _row = new TimerRow(added.Headers.ETag!.Value, null, null, null);
        }
        catch (RequestFailedException exception) when (exception.Status == 409)
        {
            _row = TimerRow.Of(await _table.GetEntityAsync<TableEntity>(key.PartitionKey, key.RowKey, cancellationToken: cancellationToken));
        }
    }

    private async Task<bool> TryReplaceAsync(TimerRow row, CancellationToken cancellationToken)
    {
        try
        {
            var replaced = await _table.UpdateEntityAsync(row.ToEntity(function), row.ETag, TableUpdateMode.Replace, cancellationToken);
            _row = row with { ETag = replaced.Headers.ETag!.Value };
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 412 or 404)
        {
            _row = null;
            return false;
        }
    }
}
