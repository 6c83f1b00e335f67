using System.Globalization;

namespace LeadSync.Storage.Payloads;

/// <summary>Where a payload is kept: <c>&lt;partition&gt;.&lt;row&gt;</c>.</summary>
internal readonly record struct PayloadId(string Partition, string Row)
{
    internal const string MessagePrefix = "m";

    private const string OfRecords = "r";

    /// <summary>A new payload of a queue message; the day lets a purge find what nobody claimed.</summary>
    internal static PayloadId OfMessage(DateTimeOffset now) => new(MessagePartition(now), Guid.NewGuid().ToString("N"));

    /// <summary>The payload of a record that has a key of its own: written twice, it is one.</summary>
    internal static PayloadId OfRecord(string key) => new(OfRecords, key);

    internal static string MessagePartition(DateTimeOffset day) => MessagePrefix + day.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    internal static PayloadId? TryParse(string? text) =>
        text?.Split('.') is [{ Length: > 0 } partition, { Length: > 0 } row] && (partition + row).All(char.IsAsciiLetterOrDigit)
            ? new PayloadId(partition, row)
            : null;

    public override string ToString() => $"{Partition}.{Row}";
}
