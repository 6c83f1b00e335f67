using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Documents;

namespace LeadSync.Storage.Reports;

/// <summary>Keeps how each rejection alarm stands, and each time that one began or ceased to ring.</summary>
/// <param name="account">The storage account.</param>
public sealed class AlarmStore(StorageAccount account)
{
    private const string Current = "c";
    private const string Changes = "h";
    private const int Most = 50;
    private readonly TableClient _table = account.Table(TableNames.FunnelDaily);

    /// <summary>How an alarm stands; null before it was ever looked at.</summary>
    public async Task<RecordedAlarm?> FindAsync(string serviceLevel, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(PartitionOf(serviceLevel), Current, cancellationToken: cancellationToken);
        return row.HasValue ? AlarmOf(row.Value!) : null;
    }

    /// <summary>Keeps how an alarm stands now. False where another process was faster.</summary>
    /// <param name="alarm">How it stands.</param>
    /// <param name="changed">True where it began or ceased to ring just now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<bool> SaveAsync(RecordedAlarm alarm, bool changed, CancellationToken cancellationToken)
    {
        List<TableTransactionAction> actions = [new(TableTransactionActionType.UpsertReplace, RowOf(alarm, Current))];
        if (changed) actions.Add(new(TableTransactionActionType.Add, RowOf(alarm, Changes + Newest.First(alarm.Since))));
        return _table.TrySubmitAsync(actions, cancellationToken);
    }

    /// <summary>When it began and ceased to ring, newest first, at most 50 times.</summary>
    public async Task<IReadOnlyList<RecordedAlarm>> ChangesAsync(string serviceLevel, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PartitionOf(serviceLevel)} and RowKey gt {Changes}");
        return await _table.QueryAsync<TableEntity>(filter, Most, cancellationToken: cancellationToken).Take(Most).Select(AlarmOf).ToListAsync(cancellationToken);
    }

    private static string PartitionOf(string serviceLevel) => "alarm|" + serviceLevel;

    private static TableEntity RowOf(RecordedAlarm alarm, string row) => new(PartitionOf(alarm.ServiceLevel), row)
    {
        ["level"] = alarm.ServiceLevel, ["rings"] = alarm.Rings, ["since"] = alarm.Since, ["decisions"] = alarm.Decisions, ["rejected"] = alarm.Rejected, ["at"] = alarm.At,
    };

    private static RecordedAlarm AlarmOf(TableEntity row) => new(
        row.GetString("level")!, row.GetBoolean("rings")!.Value, row.GetDateTimeOffset("since")!.Value, row.GetInt32("decisions")!.Value, row.GetInt32("rejected")!.Value,
        row.GetDateTimeOffset("at")!.Value);
}
