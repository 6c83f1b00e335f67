using Azure.Data.Tables;
using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Leads;

/// <summary>Between rows of the table and what they mean.</summary>
internal static class LeadEntities
{
    public const string KindLead = "lead";

    public const string KindAlias = "alias";

    public static TableEntity State(LeadRecord record, string op, LeadState state) => new(record.LeadId, LeadRows.State)
    {
        ["kind"] = KindLead,
        ["version"] = record.Version + 1,
        ["op"] = op,
        ["keys"] = string.Join(' ', record.Keys),
        ["z"] = Packed.Pack(state),
    };

    public static TableEntity Alias(string partition, string leadId) => new(partition, LeadRows.State)
    {
        ["kind"] = KindAlias,
        ["to"] = leadId,
    };

    public static TableEntity Event(string leadId, StoredEvent row) => new(leadId, LeadRows.Event(row.Key.Value))
    {
        ["op"] = row.Op,
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

    public static LeadRecord ToRecord(TableEntity row) => new(
        row.PartitionKey,
        row.GetInt32("version") ?? 0,
        row.GetString("op") ?? "",
        (row.GetString("keys") ?? row.PartitionKey).Split(' '),
        Packed.Unpack<LeadState>(row.GetBinary("z") ?? []),
        row.ETag);

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
            row.GetString("outcome") ?? StoredEvent.Applied);
    }

    public static StoredDecision ToDecision(TableEntity row) => new(
        int.Parse(row.RowKey.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture),
        row.GetString("op") ?? "",
        Packed.Unpack<Decision>(row.GetBinary("z") ?? []));
}
