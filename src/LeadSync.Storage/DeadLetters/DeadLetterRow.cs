using Azure.Data.Tables;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.DeadLetters;

/// <summary>A dead letter as a row. Its payload is in the row, or in <c>Payloads</c> where a property does not hold it.</summary>
internal static class DeadLetterRow
{
    internal const string Open = "open";

    internal const string Waiting = "waiting";

    /// <summary>Everything but the payload.</summary>
    internal static IReadOnlyList<string> Head { get; } =
        ["PartitionKey", "RowKey", "queue", "intake", "source", "reason", "message", "pointer", "tries", "at", "traceparent", "lead", "tryAt"];

    internal static TableEntity Write(DeadLetter letter) => new(letter.Waits ? Waiting : Open, letter.Key)
    {
        ["queue"] = letter.Queue,
        ["intake"] = letter.Intake,
        ["sent"] = letter.Sent,
        ["source"] = letter.Source,
        ["reason"] = letter.Reason,
        ["message"] = letter.Message,
        ["pointer"] = letter.Pointer,
        ["tries"] = letter.Tries,
        ["at"] = letter.At,
        ["traceparent"] = letter.Traceparent,
        ["lead"] = letter.LeadId,
        ["tryAt"] = letter.TryAt,
        ["keys"] = letter.Keys.Count == 0 ? null : string.Join(' ', letter.Keys),
    };

    internal static DeadLetter Read(TableEntity row) => new()
    {
        Key = row.RowKey,
        Queue = row.GetString("queue"),
        Intake = row.GetString("intake"),
        Sent = row.GetString("sent"),
        Source = row.GetString("source"),
        Reason = row.GetString("reason")!,
        Message = row.GetString("message")!,
        Pointer = row.GetString("pointer"),
        Tries = row.GetInt32("tries") ?? 1,
        At = row.GetDateTimeOffset("at")!.Value,
        Traceparent = row.GetString("traceparent"),
        LeadId = row.GetString("lead"),
        Waits = row.PartitionKey == Waiting,
        TryAt = row.GetDateTimeOffset("tryAt"),
    };

    /// <summary>Whom it is about: its lead and the keys of a person.</summary>
    internal static IEnumerable<string> PartitionsOf(TableEntity row) =>
        (row.GetString("keys")?.Split(' ') ?? []).Append(row.GetString("lead")).OfType<string>();

    internal static bool IsClaimed(TableEntity row) => row.GetBoolean("claimed") == true;

    internal static PayloadId Claim(string key) => PayloadId.OfRecord(key);
}
