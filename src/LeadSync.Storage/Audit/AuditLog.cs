using System.Globalization;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Audit;

/// <summary>Keeps who looked at what they should not look at lightly: figures by name (D-32). One partition a month; documents keep their own audit.</summary>
/// <param name="account">The storage account.</param>
/// <param name="time">The clock.</param>
public sealed class AuditLog(StorageAccount account, TimeProvider time)
{
    private readonly TableClient _table = account.Table(TableNames.AuditLog);

    /// <summary>Notes one look; it is written before anything is answered.</summary>
    /// <param name="what">What was done, for example <c>pool-figures-read</c>.</param>
    /// <param name="by">The name of a key or of a person's account.</param>
    /// <param name="about">What it was about, for example the pool's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task AddAsync(string what, string by, string about, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = new TableEntity(Month(now), $"{Newest.First(now)}|{Guid.NewGuid():N}") { ["at"] = now, ["what"] = what, ["by"] = by, ["about"] = about };
        return _table.AddEntityAsync(row, cancellationToken);
    }

    /// <summary>What was noted in a month, newest first.</summary>
    public async Task<IReadOnlyList<AuditedLook>> ListAsync(DateTimeOffset month, CancellationToken cancellationToken)
    {
        var looks = new List<AuditedLook>();
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Month(month)}"), cancellationToken: cancellationToken))
            looks.Add(new AuditedLook(row.GetDateTimeOffset("at")!.Value, row.GetString("what")!, row.GetString("by")!, row.GetString("about")!));
        return looks;
    }

    private static string Month(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
