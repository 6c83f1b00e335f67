using Azure.Data.Tables;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Leads;

/// <summary>Between rows of the table and what they mean.</summary>
internal static class LeadEntities
{
    public const string KindLead = "lead";

    public const string KindAlias = "alias";

    public const string KindMerging = "merging";

    public const string KindErased = "erased";

    public static TableEntity State(LeadRecord record, string op, LeadState state) => new(record.LeadId, LeadRows.State)
    {
        ["kind"] = KindLead,
        ["version"] = record.Version + 1,
        ["op"] = op,
        ["keys"] = string.Join(' ', record.Keys),
        ["merged"] = record.MergedFrom.Count == 0 ? null : string.Join(' ', record.MergedFrom),
        ["z"] = Packed.Pack(state),
    };

    /// <summary>The same lead, with or without a fence before its writers.</summary>
    public static TableEntity Fenced(LeadRecord record, string? to)
    {
        var row = State(record, record.Op, record.State);
        (row["version"], row["kind"], row["to"]) = (record.Version, to is null ? KindLead : KindMerging, to);
        return row;
    }

    /// <summary>What the lead was when it was merged; kept beside its events and decisions.</summary>
    public static TableEntity Merged(LeadRecord record)
    {
        var row = Fenced(record, null);
        row.RowKey = LeadRows.Merged;
        return row;
    }

    public static TableEntity Alias(string partition, string leadId) => new(partition, LeadRows.State)
    {
        ["kind"] = KindAlias,
        ["to"] = leadId,
    };

    public static TableEntity Event(string leadId, StoredEvent row) => new(leadId, LeadRows.Event(row.Key.Value))
    {
        ["op"] = row.Op,
        ["version"] = row.Version,
        ["content"] = row.Content,
        ["outcome"] = row.Outcome,
        ["sales"] = row.Sales is not null,
        ["z"] = row.Sales is null ? Packed.Pack(row.Lead) : Packed.Pack(row.Sales),
    };

    public static TableEntity Ignored(string leadId, StoredEvent row) => new(leadId, LeadRows.Ignored(row.Key.Value, row.Content))
    {
        ["op"] = row.Op,
        ["content"] = row.Content,
        ["outcome"] = row.Outcome,
        ["sales"] = row.Sales is not null,
        ["z"] = row.Sales is null ? Packed.Pack(row.Lead) : Packed.Pack(row.Sales),
    };

    public static TableEntity Decision(LeadRecord record, string op, int number, Decision decision) =>
        new(record.LeadId, LeadRows.Decision(record.Version + 1, number)) { ["op"] = op, ["z"] = Packed.Pack(decision) };

    /// <summary>Where the way goes on from a partition; null where a lead lives in it.</summary>
    public static string? NextOf(TableEntity row) => row.GetString("kind") switch
    {
        KindAlias => row.GetString("to"),
        KindErased => row.GetString("next"),
        _ => null,
    };

    public static DateTimeOffset? ErasedAt(TableEntity row) => row.GetString("kind") == KindErased ? row.GetDateTimeOffset("at") : null;

    public static LeadRecord ToRecord(TableEntity row) => new(
        row.PartitionKey,
        row.GetInt32("version") ?? 0,
        row.GetString("op") ?? "",
        (row.GetString("keys") ?? row.PartitionKey).Split(' '),
        Packed.Unpack<LeadState>(row.GetBinary("z") ?? []),
        row.ETag)
    {
        MergedFrom = row.GetString("merged")?.Split(' ') ?? [],
        MergingInto = row.GetString("kind") == KindMerging ? row.GetString("to") : null,
    };

    public static StoredEvent ToEvent(TableEntity row)
    {
        var sales = row.GetBoolean("sales") ?? false;
        var packed = row.GetBinary("z") ?? [];
        return new StoredEvent(
            new EventKey(row.RowKey.Split('|')[1]),
            row.GetString("op") ?? "",
            row.GetString("content") ?? "",
            sales ? null : Packed.Unpack<LeadEvent>(packed),
            sales ? Packed.Unpack<SalesEvent>(packed) : null,
            row.GetString("outcome") ?? StoredEvent.Applied)
        {
            Version = row.GetInt32("version") ?? 0,
        };
    }

    public static StoredDecision ToDecision(TableEntity row) => new(
        int.Parse(row.RowKey.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture),
        row.GetString("op") ?? "",
        Packed.Unpack<Decision>(row.GetBinary("z") ?? []));
}
