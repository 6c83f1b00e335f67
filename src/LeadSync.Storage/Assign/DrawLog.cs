using System.Globalization;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Assign;

/// <summary>Reads back who was drawn for what: the fairness ledger (D-22).</summary>
/// <param name="account">The storage account.</param>
public sealed class DrawLog(StorageAccount account)
{
    private const string Draws = $"PartitionKey eq '{AssignRows.Partition}' and RowKey ge 'd|' and RowKey lt 'e'";
    private readonly TableClient _table = account.Table(TableNames.Assign);

    /// <summary>How many offers each pool drew since a time; a pool without any is not named.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountByPoolAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var row in _table.QueryAsync<TableEntity>($"{Draws} and {Since(since)}", select: ["pool"], cancellationToken: cancellationToken))
            if (row.GetString("pool") is { } pool) counts[pool] = counts.GetValueOrDefault(pool) + 1;
        return counts;
    }

    /// <summary>The offers of a pool since a time, newest first, each with whether the representative still has it.</summary>
    public async Task<IReadOnlyList<LoggedDraw>> OfPoolAsync(string pool, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var draws = new List<LoggedDraw>();
        var filter = $"{Draws} and {Since(since)} and {TableClient.CreateQueryFilter($"pool eq {pool}")}";
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            draws.Add(new LoggedDraw(AssignRows.DrawOf(row), row.GetBoolean("open") == true));
        return [.. draws.OrderByDescending(entry => entry.Draw.Offer.OfferedAt).ThenBy(entry => entry.Draw.LeadId, StringComparer.Ordinal)];
    }

    private static string Since(DateTimeOffset since) => string.Create(CultureInfo.InvariantCulture, $"drawn ge datetime'{since.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffffffZ}'");
}
