using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Reports;

/// <summary>What the reports about hand-overs count: a row a day of offers, so that a report reads days and never leads (design §6).</summary>
/// <param name="account">The storage account.</param>
public sealed class HandOverLog(StorageAccount account)
{
    private const string Partition = "handovers";
    private const string Run = "run";
    private const string Open = "open";
    private readonly TableClient _table = account.Table(TableNames.FunnelDaily);

    /// <summary>When it was last brought up to date; null before the first time.</summary>
    public async Task<DateTimeOffset?> LastRunAsync(CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Run, Partition, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value!.GetDateTimeOffset("at") : null;
    }

    /// <summary>Notes that it is up to date.</summary>
    public Task RanAsync(DateTimeOffset at, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(new TableEntity(Run, Partition) { ["at"] = at }, TableUpdateMode.Replace, cancellationToken);

    /// <summary>The parts of the days from one day to another, both included, oldest first.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="openOnly">True for the parts alone in which an answer is still to come.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<HandOverDay> ReadAsync(DateOnly from, DateOnly to, bool openOnly, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {DayOf(from)} and RowKey lt {DayOf(to) + "~"}");
        await foreach (var row in _table.QueryAsync<TableEntity>(openOnly ? $"{filter} and {Open} gt 0" : filter, cancellationToken: cancellationToken))
            yield return PartOf(row);
    }

    /// <summary>Stores a part; false where somebody else wrote it in between, which the next run makes good.</summary>
    public async Task<bool> SaveAsync(HandOverDay part, CancellationToken cancellationToken)
    {
        try
        {
            if (part.ETag == default) await _table.AddEntityAsync(RowOf(part), cancellationToken);
            else await _table.UpdateEntityAsync(RowOf(part), part.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Takes the name of an erased lead out of a day; its hand-overs are counted on (D-31). True where there was one.</summary>
    public async Task<bool> ForgetAsync(DateTimeOffset offeredAt, string leadId, CancellationToken cancellationToken)
    {
        var (day, found) = (DateOnly.FromDateTime(offeredAt.UtcDateTime), false);
        await foreach (var part in ReadAsync(day, day, openOnly: true, cancellationToken))
        {
            if (!part.Items.Any(item => item.Lead == leadId)) continue;
            found = true;
            if (!await SaveAsync(part with { Items = [.. part.Items.Select(item => item.Lead == leadId ? item with { Lead = null } : item)] }, cancellationToken))
                return await ForgetAsync(offeredAt, leadId, cancellationToken);
        }

        return found;
    }

    private static HandOverDay PartOf(TableEntity row)
    {
        var (day, number) = row.RowKey.Split('|') is [var first, var second] ? (first, second) : (row.RowKey, "0");
        return new(
            DateOnly.ParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture),
            int.Parse(number, CultureInfo.InvariantCulture),
            Packed.Unpack<IReadOnlyList<LoggedHandOver>>(Pieces.Read(row)),
            row.ETag);
    }

    private static TableEntity RowOf(HandOverDay part)
    {
        var row = new TableEntity(Partition, string.Create(CultureInfo.InvariantCulture, $"{DayOf(part.Day)}|{part.Number:D3}")) { [Open] = part.Items.Count(item => item.IsOpen) };
        Pieces.Write(row, Packed.Pack(part.Items));
        return row;
    }

    private static string DayOf(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
