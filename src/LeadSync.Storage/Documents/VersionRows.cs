using System.Globalization;
using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>The pointer row <c>current</c> and the audit rows <c>log|000012</c>: the same members under two keys.</summary>
internal static class VersionRows
{
    internal const string Current = "current";

    internal const string FirstLog = "log|";

    internal const string EndOfLog = "log}";

    internal static string Log(int version) => FirstLog + version.ToString("000000", CultureInfo.InvariantCulture);

    internal static TableEntity Write(string partition, string row, VersionInfo info) => new(partition, row)
    {
        ["version"] = info.Version,
        ["publishedAt"] = info.PublishedAt,
        ["effectiveFrom"] = info.EffectiveFrom,
        ["author"] = info.Author,
        ["comment"] = info.Comment,
        ["body"] = info.Body.Id,
        ["chunks"] = info.Body.Chunks,
    };

    internal static VersionInfo Read(TableEntity row)
    {
        var version = row.GetInt32("version")!.Value;
        return new()
        {
            Version = version,
            PublishedAt = row.GetDateTimeOffset("publishedAt")!.Value,
            EffectiveFrom = row.GetDateTimeOffset("effectiveFrom")!.Value,
            Author = row.GetString("author")!,
            Comment = row.GetString("comment"),
            Body = new(BodyKey.OfVersion(version), row.GetString("body")!, row.GetInt32("chunks")!.Value),
        };
    }
}
