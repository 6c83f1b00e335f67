using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Leads;

/// <summary>Keeps leads: one partition a lead or alias; its state, events and decisions are written in one transaction (guarantee 2).</summary>
/// <param name="account">The storage account.</param>
public sealed class LeadStore(StorageAccount account)
{
    // Longer ways are a fault: merges and erasures of one person add a step each.
    private const int MaxSteps = 64;

    private readonly TableClient _table = account.Table(TableNames.Leads);

    /// <summary>The lead to which a partition belongs, its own or an alias; null where nobody is known by it.</summary>
    public async Task<LeadRecord?> FindAsync(string partition, CancellationToken cancellationToken) =>
        await ResolveAsync(partition, cancellationToken) is { Version: > 0 } record ? record : null;

    /// <summary>The lead of a partition, or the new one (version 0) that belongs there: an alias may have been written before its lead.</summary>
    public async Task<LeadRecord> ResolveAsync(string partition, CancellationToken cancellationToken)
    {
        DateTimeOffset? erasedAt = null;
        for (var (place, step) = (partition, 0); step < MaxSteps; step++)
        {
            var row = await _table.GetEntityIfExistsAsync<TableEntity>(place, LeadRows.State, cancellationToken: cancellationToken);
            if (!row.HasValue) return LeadRecord.New(place) with { ErasedAt = erasedAt };
            if (LeadEntities.NextOf(row.Value!) is not { } next) return LeadEntities.ToRecord(row.Value!) with { ErasedAt = erasedAt };
            (place, erasedAt) = (next, LeadEntities.ErasedAt(row.Value!) ?? erasedAt);
        }

        throw new InvalidOperationException($"The way from a key to its lead has more than {MaxSteps} steps.");
    }

    /// <summary>Lets a further key lead to a lead that is stored.</summary>
    public Task<AliasOutcome> AddAliasAsync(string partition, string leadId, CancellationToken cancellationToken) =>
        AddAliasAsync(partition, leadId, isStored: true, cancellationToken);

    /// <summary>Lets a further key lead to a lead, which may be stored only afterwards.</summary>
    public async Task<AliasOutcome> AddAliasAsync(string partition, string leadId, bool isStored, CancellationToken cancellationToken)
    {
        try
        {
            await _table.AddEntityAsync(LeadEntities.Alias(partition, leadId), cancellationToken);
            return new AliasOutcome.Leads(null);
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return await TakenAsync(partition, leadId, isStored, cancellationToken);
        }
    }

    /// <summary>Stores one change.</summary>
    public async Task<CommitOutcome> CommitAsync(LeadCommit commit, CancellationToken cancellationToken)
    {
        if (commit.Before.MergingInto is not null) return new CommitOutcome.Raced();
        try
        {
            var answers = await _table.SubmitTransactionAsync(Actions(commit), cancellationToken);
            return new CommitOutcome.Committed(commit.Stored(ETagOf(answers.Value[commit.Events.Count])));
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412 or 404)
        {
            return await ExplainAsync(commit, failure, cancellationToken);
        }
    }

    /// <summary>Everything that is kept of a lead; null where there is none.</summary>
    public async Task<LeadFile?> ReadAsync(string leadId, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(TableClient.CreateQueryFilter($"PartitionKey eq {leadId}"), cancellationToken);
        var state = rows.Find(row => row.RowKey == LeadRows.State && LeadEntities.NextOf(row) is null);
        return state is null ? null : FileOf(LeadEntities.ToRecord(state), rows);
    }

    /// <summary>The events and decisions of a lead, for folding it again and for finishing what a crash left.</summary>
    public async Task<LeadFile> ReadHistoryAsync(LeadRecord record, CancellationToken cancellationToken) =>
        FileOf(record, await RowsAsync(
            TableClient.CreateQueryFilter($"PartitionKey eq {record.LeadId} and RowKey ge {LeadRows.DecisionsFrom} and RowKey lt {LeadRows.EventsTo}"), cancellationToken));

    // Where nobody lives at the end of the way yet, the way is led on: after an erasure, or to a lead whose first event was never stored.
    // Between two that are not stored from the larger id to the smaller, so that two rivals cannot lead to each other.
    private async Task<AliasOutcome> TakenAsync(string partition, string leadId, bool isStored, CancellationToken cancellationToken)
    {
        var other = await ResolveAsync(partition, cancellationToken);
        if (other.LeadId == leadId) return new AliasOutcome.Leads(other.ErasedAt);
        if (other.Version > 0 || (!isStored && string.CompareOrdinal(other.LeadId, leadId) < 0)) return new AliasOutcome.Taken(other);
        var led = await AddAliasAsync(other.LeadId, leadId, isStored, cancellationToken);
        return led is AliasOutcome.Leads ? new AliasOutcome.Leads(other.ErasedAt) : led;
    }

    /// <summary>Lists an event that does not count, with its reason; twice is once.</summary>
    public async Task IgnoreAsync(string leadId, StoredEvent row, CancellationToken cancellationToken)
    {
        try
        {
            await _table.AddEntityAsync(LeadEntities.Ignored(leadId, row), cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            // Listed before.
        }
    }

    // Events come first: a repeat answers 409 even where the state has moved on, and 412 then means only a race.
    private static IEnumerable<TableTransactionAction> Actions(LeadCommit commit) =>
    [
        .. commit.Events.Select(row => new TableTransactionAction(TableTransactionActionType.Add, LeadEntities.Event(commit.Before.LeadId, row with { Version = commit.Before.Version + 1 }))),
        StateAction(commit),
        .. commit.Decisions.Select((decision, number) => new TableTransactionAction(
            TableTransactionActionType.Add, LeadEntities.Decision(commit.Before, commit.Op, number, decision))),
    ];

    private static TableTransactionAction StateAction(LeadCommit commit)
    {
        var row = LeadEntities.State(commit.Before, commit.Op, commit.After);
        return commit.Before.Version == 0
            ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, commit.Before.ETag);
    }

    // The client's own retry may have met what its first try stored: the operation id tells.
    private async Task<CommitOutcome> ExplainAsync(LeadCommit commit, RequestFailedException failure, CancellationToken cancellationToken)
    {
        var stored = await FindAsync(commit.Before.LeadId, cancellationToken);
        if (stored?.Op == commit.Op) return new CommitOutcome.Committed(stored);
        var index = (failure as TableTransactionFailedException)?.FailedTransactionActionIndex ?? 0;
        return failure.Status == 409 && index < commit.Events.Count ? new CommitOutcome.Repeated() : new CommitOutcome.Raced();
    }

    private static LeadFile FileOf(LeadRecord record, List<TableEntity> rows) => new(
        record,
        [.. rows.Where(row => row.RowKey[0] is 'e' or 'i').Select(LeadEntities.ToEvent)],
        [.. rows.Where(row => row.RowKey[0] == 'd').Select(LeadEntities.ToDecision)]);

    private async Task<List<TableEntity>> RowsAsync(string filter, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)) rows.Add(row);
        return rows;
    }

    private static ETag ETagOf(Response answer) => answer.Headers.ETag ?? default;
}
