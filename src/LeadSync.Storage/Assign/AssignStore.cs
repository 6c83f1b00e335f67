using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Assign;

/// <summary>Keeps who was drawn for what, and what the pools owe: one partition, so that a draw and its counts are one transaction (architecture B5).</summary>
/// <param name="account">The storage account.</param>
/// <param name="time">The clock; counts are by day.</param>
public sealed class AssignStore(StorageAccount account, TimeProvider time)
{
    private const int MaxTries = 20;
    private readonly TableClient _table = account.Table(TableNames.Assign);

    /// <summary>All credits and counts.</summary>
    public async Task<AssignSnapshot> ReadAsync(CancellationToken cancellationToken) =>
        SnapshotOf(await RowsAsync($"PartitionKey eq '{AssignRows.Partition}' and RowKey ge 'p|' and RowKey lt 's'", cancellationToken));

    /// <summary>Stores a draw with its counts.</summary>
    public async Task<DrawOutcome> DrawAsync(Draw draw, AssignmentCounts after, AssignSnapshot read, CancellationToken cancellationToken)
    {
        try
        {
            await _table.SubmitTransactionAsync(DrawActions(draw, after, read), cancellationToken);
            return new DrawOutcome.Drawn();
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            var before = await FindAsync(draw.LeadId, draw.Cycle, draw.Offer.Number, cancellationToken);
            return before is null ? new DrawOutcome.Raced() : new DrawOutcome.DrawnBefore(AssignRows.DrawOf(before));
        }
    }

    /// <summary>Ends the care of an offer: it no longer counts as open, and its credit returns where nobody was to blame. Twice is once, and care that was moved to somebody else goes on.</summary>
    public async Task ReleaseAsync(string leadId, Care care, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var rows = await RowsAsync(ReleaseFilter(leadId, care), cancellationToken);
            var draw = rows.Find(row => row.RowKey[0] == 'd');
            if (draw is null || draw.GetBoolean("open") != true || draw.GetString("representative") != care.Representative) return;
            if (await TryReleaseAsync(draw, rows, care, cancellationToken)) return;
        }

        throw new InvalidOperationException($"The draw of an ended offer could not be released in {MaxTries} tries.");
    }

    /// <summary>Takes a draw back that led to no offer, because the lead went another way; nothing where there was none.</summary>
    public async Task ReleaseUnusedAsync(string leadId, int cycle, int offer, CancellationToken cancellationToken)
    {
        if (await FindAsync(leadId, cycle, offer, cancellationToken) is not { } row) return;
        var drawn = AssignRows.DrawOf(row).Offer;
        await ReleaseAsync(leadId, new Care(drawn.Representative, cycle, offer, drawn.OfferedAt, drawn.Pool, CreditReturns: true), cancellationToken);
    }

    /// <summary>Moves the care of an offer to somebody else, who is drawn for it. Twice is once: what was moved before stays.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="held">The offer by which somebody holds it.</param>
    /// <param name="decide">Says who is next.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Who cares now.</returns>
    public async Task<string> MoveAsync(
        string leadId, int cycle, Offer held, Func<AssignmentCounts, Task<RoutingDecision>> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxTries; attempt++)
        {
            var row = await FindAsync(leadId, cycle, held.Number, cancellationToken);
            if (row is not null && row.GetString("representative") is { } moved && moved != held.Representative && row.GetBoolean("open") == true) return moved;
            var read = await ReadAsync(cancellationToken);
            var decision = await decide(read.Counts);
            // Care that nobody was drawn for is counted nowhere.
            if (row is null || row.GetBoolean("open") != true) return decision.Representative;
            if (await TrySubmitAsync(MoveActions.Of(row, held, decision, read, time.GetUtcNow()), cancellationToken)) return decision.Representative;
        }

        throw new InvalidOperationException($"The care of an offer could not be moved in {MaxTries} tries.");
    }

    /// <summary>Erases a lead's draws; those that are open are taken back first, so that nobody's count is wrong.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> EraseDrawsAsync(string leadId, CancellationToken cancellationToken)
    {
        var (from, to) = ($"d|{leadId}|", $"d|{leadId}~");
        var rows = await RowsAsync(TableClient.CreateQueryFilter($"PartitionKey eq {AssignRows.Partition} and RowKey ge {from} and RowKey lt {to}"), cancellationToken);
        foreach (var row in rows)
        {
            var draw = AssignRows.DrawOf(row);
            await ReleaseUnusedAsync(leadId, draw.Cycle, draw.Offer.Number, cancellationToken);
            await _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }

        return rows.Count;
    }

    private static IEnumerable<TableTransactionAction> DrawActions(Draw draw, AssignmentCounts after, AssignSnapshot read)
    {
        yield return new TableTransactionAction(TableTransactionActionType.Add, AssignRows.DrawRow(draw));
        yield return AssignRows.Write(AssignRows.Load(draw.Offer.Representative, after.LoadOf(draw.Offer.Representative)), read.Guards);
        if (draw.Offer.Pool is { } pool) yield return AssignRows.Write(AssignRows.Pool(pool, after.CreditsOf(pool)), read.Guards);
    }

    private Task<bool> TryReleaseAsync(TableEntity draw, List<TableEntity> rows, Care care, CancellationToken cancellationToken) =>
        TrySubmitAsync(ReleaseActions(draw, SnapshotOf(rows), care), cancellationToken);

    private async Task<bool> TrySubmitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await _table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            return false;
        }
    }

    private static IEnumerable<TableTransactionAction> ReleaseActions(TableEntity draw, AssignSnapshot read, Care care)
    {
        var stored = AssignRows.DrawOf(draw);
        var load = read.Counts.LoadOf(care.Representative);
        draw["open"] = false;
        yield return new TableTransactionAction(TableTransactionActionType.UpdateReplace, draw, draw.ETag);
        yield return AssignRows.Write(AssignRows.Load(care.Representative, load with { Open = Math.Max(0, load.Open - 1) }), read.Guards);
        if (care is { CreditReturns: true, Pool: { } pool })
            yield return AssignRows.Write(AssignRows.Pool(pool, read.Counts.CreditsOf(pool).Returned(stored.Offer.Representative, stored.Candidates)), read.Guards);
    }

    private static string ReleaseFilter(string leadId, Care care)
    {
        var draw = AssignRows.DrawKey(leadId, care.Cycle, care.Offer);
        var load = AssignRows.RepresentativeKey(care.Representative);
        var pool = AssignRows.PoolKey(care.Pool ?? "");
        return TableClient.CreateQueryFilter($"PartitionKey eq {AssignRows.Partition} and (RowKey eq {draw} or RowKey eq {load} or RowKey eq {pool})");
    }

    private async Task<TableEntity?> FindAsync(string leadId, int cycle, int offer, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(AssignRows.Partition, AssignRows.DrawKey(leadId, cycle, offer), cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private AssignSnapshot SnapshotOf(List<TableEntity> rows)
    {
        var now = time.GetUtcNow();
        var credits = rows.Where(row => row.RowKey[0] == 'p').ToImmutableDictionary(AssignRows.Id, AssignRows.CreditsOf, StringComparer.Ordinal);
        var loads = rows.Where(row => row.RowKey[0] == 'r').ToImmutableDictionary(AssignRows.Id, row => AssignRows.LoadOf(row, now), StringComparer.Ordinal);
        return new AssignSnapshot(new AssignmentCounts(credits, loads), rows.ToDictionary(row => row.RowKey, row => row.ETag, StringComparer.Ordinal));
    }

    private async Task<List<TableEntity>> RowsAsync(string filter, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)) rows.Add(row);
        return rows;
    }
}
