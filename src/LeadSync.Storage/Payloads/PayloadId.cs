using System.Globalization;

namespace LeadSync.Storage.Payloads;

/// <summary>Where a payload is kept: <c>&lt;partition&gt;.&lt;row&gt;</c>.</summary>
internal readonly record struct PayloadId(string Partition, string Row)
{
    internal const string MessagePrefix = "m";

    internal const string TailMark = "-tail";

    private const string OfRecords = "r";

    private const char LargeMark = 'z';

    /// <summary>Whether a second row, <see cref="Tail"/>, may hold the end of the body; the id says so, to save a request where there is none.</summary>
    internal bool HasTail => Partition == OfRecords || Row[^1] == LargeMark;

    internal string Tail => Row + TailMark;

    /// <summary>A new payload of a queue message; the day lets a purge find what nobody claimed.</summary>
    internal static PayloadId OfMessage(DateTimeOffset now, int size) =>
        new(MessagePartition(now), Guid.NewGuid().ToString("N") + (size > Pieces.RowBytes ? LargeMark : ""));

    /// <summary>The payload of a record that has a key of its own: written twice, it is one.</summary>
    internal static PayloadId OfRecord(string key) => new(OfRecords, key);

    internal static string MessagePartition(DateTimeOffset day) => MessagePrefix + day.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    internal static PayloadId? TryParse(string? text) =>
        text?.Split('.') is [{ Length: > 0 } partition, { Length: > 0 } row] && (partition + row).All(char.IsAsciiLetterOrDigit)
            ? new PayloadId(partition, row)
            : null;

    public override string ToString() => $"{Partition}.{Row}";
}
