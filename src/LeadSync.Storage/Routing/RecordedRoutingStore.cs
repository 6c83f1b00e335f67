using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Routing;

/// <summary>
/// Keeps every offer with what routing knew (table <c>RoutingInputs</c>, architecture A9): a row an offer; of days that have passed, 99 offers a row, so that
/// 100,000 are read in a few requests.
/// </summary>
/// <param name="account">The storage account.</param>
public sealed class RecordedRoutingStore(StorageAccount account)
{
    /// <summary>The most offers of a packed row: with it they fill the transaction that puts it in their place.</summary>
    public const int PerRow = 99;

    private const string Count = "n";
    private readonly TableClient _table = account.Table(TableNames.RoutingInputs);

    /// <summary>Notes an offer; twice is once.</summary>
    public Task AddAsync(RecordedRouting offer, CancellationToken cancellationToken) =>
        _table.InsertOnceAsync(RowOf(DayOf(offer.At), KeyOf(offer), [offer]), cancellationToken);

    /// <summary>The place of an offer: a reader that begins behind it meets the offers that came later.</summary>
    public static string PlaceOf(RecordedRouting offer) => $"{DayOf(offer.At)}~{KeyOf(offer)}";

    /// <summary>One page, oldest first.</summary>
    /// <param name="from">The first time.</param>
    /// <param name="after">Behind which place it begins, as the page before said; null for the first page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RecordedRoutingPage> ReadAsync(DateTimeOffset from, string? after, CancellationToken cancellationToken)
    {
        var (day, key) = after?.Split('~', 2) is [var lastDay, var lastKey] ? (lastDay, lastKey) : (DayOf(from), Ticks(from));
        var filter = TableClient.CreateQueryFilter($"(PartitionKey eq {day} and RowKey gt {key}) or PartitionKey gt {day}");
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).AsPages())
        {
            if (page.Values.Count == 0) continue;
            return new(ItemsOf(page.Values, day, key), page.ContinuationToken is null ? null : PlaceOf(page.Values[^1]));
        }

        return new([], null);
    }

    /// <summary>Packs the offers of one day. A row and those in whose place it comes are one transaction, so that each offer is always there once.</summary>
    /// <param name="day">A time of the day (UTC); the day has passed.</param>
    /// <param name="cancellationToken">Gives up; what is packed stays packed.</param>
    public async Task PackAsync(DateTimeOffset day, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {DayOf(day)} and n eq {1}"), cancellationToken: cancellationToken))
            rows.Add(row);
        foreach (var part in rows.Chunk(PerRow)) await PackAsync(part, cancellationToken);
    }

    /// <summary>Writes offers of one day as they are once packed: for tests, and for history that is carried over.</summary>
    public Task AddPackedAsync(IReadOnlyList<RecordedRouting> offers, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(PackedRow(offers), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Erases an offer (D-31), also out of a packed row.</summary>
    /// <returns>False if it was not there.</returns>
    public async Task<bool> EraseAsync(RecordedRouting offer, CancellationToken cancellationToken)
    {
        var (day, key) = (DayOf(offer.At), KeyOf(offer));
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {day} and RowKey ge {key}"), cancellationToken: cancellationToken))
        {
            RecordedRouting[] offers = [.. RecordedRoutingPack.Unpack(Pieces.Read(row))];
            if (!Array.Exists(offers, each => KeyOf(each) == key)) continue;
            await WithoutAsync(row, [.. offers.Where(each => KeyOf(each) != key)], cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Deletes the offers of days before a time.</summary>
    public async Task PurgeAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey lt {DayOf(before)}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
            await _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
    }

    // The row keeps its place, so that a reader who stands before it misses nothing.
    private Task<Response> WithoutAsync(TableEntity row, IReadOnlyCollection<RecordedRouting> rest, CancellationToken cancellationToken) => rest.Count == 0
        ? _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken)
        : _table.UpdateEntityAsync(RowOf(row.PartitionKey, row.RowKey, rest), row.ETag, TableUpdateMode.Replace, cancellationToken);

    private async Task PackAsync(TableEntity[] rows, CancellationToken cancellationToken)
    {
        RecordedRouting[] offers = [.. rows.SelectMany(row => RecordedRoutingPack.Unpack(Pieces.Read(row)))];
        if (rows.Length == 1 || RecordedRoutingPack.Pack(offers).Length > Pieces.RowBytes)
        {
            foreach (var half in rows.Length == 1 ? [] : rows.Chunk((rows.Length + 1) / 2)) await PackAsync(half, cancellationToken);
            return;
        }

        await _table.SubmitTransactionAsync(
            [.. rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag)), new(TableTransactionActionType.UpsertReplace, PackedRow(offers))], cancellationToken);
    }

    // Behind the last of its offers, so that a reader who stands between them finds the others in it.
    private static TableEntity PackedRow(IReadOnlyList<RecordedRouting> offers) => RowOf(DayOf(offers[^1].At), KeyOf(offers[^1]) + "+", offers);

    private static TableEntity RowOf(string day, string key, IReadOnlyCollection<RecordedRouting> offers)
    {
        var row = new TableEntity(day, key) { [Count] = offers.Count };
        Pieces.Write(row, RecordedRoutingPack.Pack(offers));
        return row;
    }

    // A packed row holds its offers in their order, and only the first one of a page may begin before the place.
    private static IEnumerable<RecordedRouting> ItemsOf(IReadOnlyList<TableEntity> rows, string day, string after) =>
        rows.SelectMany(row => row.PartitionKey == day
            ? RecordedRoutingPack.Unpack(Pieces.Read(row)).SkipWhile(offer => string.CompareOrdinal(KeyOf(offer), after) <= 0)
            : RecordedRoutingPack.Unpack(Pieces.Read(row)));

    private static string PlaceOf(TableEntity row) => $"{row.PartitionKey}~{row.RowKey}";

    private static string DayOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static string KeyOf(RecordedRouting offer) => string.Create(CultureInfo.InvariantCulture, $"{Ticks(offer.At)}|{offer.LeadId}|{offer.Cycle}|{offer.Offer}");
}
