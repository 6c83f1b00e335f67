using System.Globalization;
using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Facts;

/// <summary>Keeps stage moves, newest first: the list of leads, and what reports count. Rows are signed and only inserted, so order and repetition do not matter (architecture §2.1).</summary>
/// <param name="account">The storage account.</param>
public sealed class FactStore(StorageAccount account)
{
    private const string Facts = "f";
    private readonly TableClient _table = account.Table(TableNames.FunnelFacts);

    /// <summary>Adds a move; twice is once.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="version">The lead's version that made it.</param>
    /// <param name="number">The move's number within that version.</param>
    /// <param name="fact">The move.</param>
    /// <param name="cohort">When the cycle began.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task AddAsync(string leadId, int version, int number, StageFact fact, DateTimeOffset cohort, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(
            new TableEntity(PartitionOf(fact), RowOf(leadId, version, number, fact))
            {
                ["lead"] = leadId,
                ["sign"] = fact.Sign,
                ["cycle"] = fact.Change.Cycle,
                ["from"] = fact.Change.From,
                ["to"] = fact.Change.To,
                ["milestone"] = fact.Change.Milestone.ToString(),
                ["at"] = fact.Change.Place.At,
                ["cohort"] = cohort.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            },
            cancellationToken);

    /// <summary>Counts a move of an erased lead on under a name that leads to nobody: what the funnel counted stays, whom it counted is forgotten (D-31).</summary>
    /// <returns>False where the move is not there, or was made anonymous before.</returns>
    public async Task<bool> MakeAnonymousAsync(string leadId, int version, int number, StageFact fact, string anonymous, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(PartitionOf(fact), RowOf(leadId, version, number, fact), cancellationToken: cancellationToken);
        if (!found.HasValue) return false;
        var copy = new TableEntity(PartitionOf(fact), RowOf(anonymous, version, number, fact));
        foreach (var (name, value) in found.Value!.Where(property => property.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))) copy[name] = value;
        copy["lead"] = anonymous;
        await _table.InsertOnceAsync(copy, cancellationToken);
        await _table.DeleteEntityAsync(found.Value!.PartitionKey, found.Value.RowKey, cancellationToken: cancellationToken);
        return true;
    }

    /// <summary>Moves that hold, newest first, from a position on; optionally into one stage only.</summary>
    public async IAsyncEnumerable<FactRow> NewestAsync(
        string? stage, string? after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(FilterOf(stage, after), 100, cancellationToken: cancellationToken))
            yield return FactOf(row);
    }

    /// <summary>All signed moves that happened in a stretch of time, in no order that matters.</summary>
    /// <param name="from">Its beginning.</param>
    /// <param name="to">The first moment behind it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<FactRow> BetweenAsync(
        DateTimeOffset from, DateTimeOffset to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {Facts + Newest.DayFirst(to)} and PartitionKey le {Facts + Newest.DayFirst(from)} and at ge {from} and at lt {to}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)) yield return FactOf(row);
    }

    /// <summary>Where a list begins that shows only what happened before a moment's day.</summary>
    public static string Before(DateTimeOffset at) => $"{Facts}{Newest.DayFirst(at)}~}}";

    private static string PartitionOf(StageFact fact) => Facts + Newest.DayFirst(fact.Change.Place.At);

    private static string RowOf(string leadId, int version, int number, StageFact fact) => $"{Newest.First(fact.Change.Place.At)}|{leadId}|{version:D10}|{number}";

    private static string FilterOf(string? stage, string? after)
    {
        var (partition, key) = after?.Split('~') is [var day, var row] ? (day, row) : (Facts, "");
        var range = TableClient.CreateQueryFilter($"PartitionKey lt {"g"} and (PartitionKey gt {partition} or (PartitionKey eq {partition} and RowKey gt {key}))");
        return stage is null ? $"({range}) and sign eq 1" : $"({range}) and sign eq 1 and {TableClient.CreateQueryFilter($"to eq {stage}")}";
    }

    private static FactRow FactOf(TableEntity row) => new(
        row.GetString("lead")!,
        row.GetInt32("sign") ?? 1,
        row.GetInt32("cycle") ?? 1,
        row.GetString("from") ?? "",
        row.GetString("to") ?? "",
        row.GetDateTimeOffset("at") ?? default,
        $"{row.PartitionKey}~{row.RowKey}");
}
