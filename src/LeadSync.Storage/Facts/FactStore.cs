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
            new TableEntity(Facts + Newest.DayFirst(fact.Change.Place.At), $"{Newest.First(fact.Change.Place.At)}|{leadId}|{version:D10}|{number}")
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

    /// <summary>Moves that hold, newest first, from a position on; optionally into one stage only.</summary>
    public async IAsyncEnumerable<FactRow> NewestAsync(
        string? stage, string? after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(FilterOf(stage, after), 100, cancellationToken: cancellationToken))
            yield return FactOf(row);
    }

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
