using System.Collections.Immutable;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using LeadSync.Domain.Json;
using LeadSync.Domain.Routing;
using LeadSync.Storage.Leads;

namespace LeadSync.Storage.Assign;

/// <summary>Between the rows of the assignment partition and what they mean.</summary>
internal static class AssignRows
{
    public const string Partition = "a";

    public static string PoolKey(string pool) => $"p|{pool}";

    public static string RepresentativeKey(string representative) => $"r|{representative}";

    public static string DrawKey(string leadId, int cycle, int offer) => $"d|{leadId}|{cycle}|{offer}";

    public static TableEntity Pool(string pool, PoolCredits credits) =>
        new(Partition, PoolKey(pool)) { ["credits"] = JsonSerializer.Serialize(credits.Values, DomainJson.Options) };

    public static TableEntity Load(string representative, RepresentativeLoad load) => new(Partition, RepresentativeKey(representative))
    {
        ["open"] = load.Open,
        ["today"] = load.Today,
        ["served"] = load.LastServed,
    };

    public static TableEntity DrawRow(Draw draw) => new(Partition, DrawKey(draw.LeadId, draw.Cycle, draw.Offer.Number))
    {
        ["representative"] = draw.Offer.Representative,
        ["pool"] = draw.Offer.Pool,
        ["drawn"] = draw.Offer.OfferedAt,
        ["open"] = true,
        ["z"] = Packed.Pack(draw),
    };

    public static PoolCredits CreditsOf(TableEntity row) => new(
        JsonSerializer.Deserialize<Dictionary<string, long>>(row.GetString("credits")!, DomainJson.Options)!.ToImmutableSortedDictionary(StringComparer.Ordinal));

    // Offers of an earlier day no longer count for today.
    public static RepresentativeLoad LoadOf(TableEntity row, DateTimeOffset now)
    {
        var served = row.GetDateTimeOffset("served");
        return new(row.GetInt32("open") ?? 0, served?.UtcDateTime.Date == now.UtcDateTime.Date ? row.GetInt32("today") ?? 0 : 0, served);
    }

    public static Draw DrawOf(TableEntity row) => Packed.Unpack<Draw>(row.GetBinary("z")!);

    public static TableTransactionAction Write(TableEntity row, IReadOnlyDictionary<string, ETag> guards) =>
        guards.TryGetValue(row.RowKey, out var guard)
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, guard)
            : new TableTransactionAction(TableTransactionActionType.Add, row);

    public static string Id(TableEntity row) => row.RowKey[2..];
}
