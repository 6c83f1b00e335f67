using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Clocks;

/// <summary>Keeps wake-ups in order of their time. A row is never moved: it fires, and the lead says whether it still matters (architecture §2.1).</summary>
/// <param name="account">The storage account.</param>
public sealed class ClockStore(StorageAccount account)
{
    private const string Due = "due";
    private readonly TableClient _table = account.Table(TableNames.Clocks);

    /// <summary>Sets a wake-up; twice is once.</summary>
    public Task AddAsync(string leadId, ClockStart clock, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(
            new TableEntity(Due, RowOf(leadId, clock))
            {
                ["lead"] = leadId,
                ["kind"] = clock.Kind.ToString(),
                ["cycle"] = clock.Cycle,
                ["offer"] = clock.Offer,
                ["due"] = clock.DueAt,
            },
            cancellationToken);

    /// <summary>The wake-ups whose time has come, earliest first.</summary>
    public async Task<IReadOnlyList<ClockWake>> DueAsync(DateTimeOffset now, int top, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Due} and RowKey lt {Ticks(now) + "~"}");
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, top, cancellationToken: cancellationToken).AsPages())
        {
            if (page.Values.Count > 0) return [.. page.Values.Select(WakeOf)];
        }

        return [];
    }

    /// <summary>Removes a wake-up that was answered.</summary>
    public Task DeleteAsync(ClockWake wake, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(Due, wake.Row, ETag.All, cancellationToken);

    /// <summary>Removes a wake-up of a lead that is erased.</summary>
    public Task RemoveAsync(string leadId, ClockStart clock, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(Due, RowOf(leadId, clock), ETag.All, cancellationToken);

    private static string RowOf(string leadId, ClockStart clock) =>
        $"{Ticks(clock.DueAt)}|{leadId}|{clock.Kind}|{clock.Cycle}-{clock.Offer}";

    private static string Ticks(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static ClockWake WakeOf(TableEntity row) => new(
        row.RowKey,
        row.GetString("lead")!,
        new ClockStart(
            Enum.Parse<ClockKind>(row.GetString("kind")!), row.GetInt32("cycle") ?? 0, row.GetInt32("offer") ?? 0, row.GetDateTimeOffset("due") ?? default));
}
