using System.Globalization;
using Azure.Data.Tables;

namespace LeadSync.Storage.Documents;

/// <summary>The pointer row <c>current</c> and the audit rows <c>log|000012</c>: the same members under two keys.</summary>
internal static class VersionRows
{
    internal const string Current = "current";

    internal const string FirstLog = "log|";

    internal const string EndOfLog = "log}";

    /// <summary>The members that a draft's row has not.</summary>
    internal static IReadOnlyList<string> Members { get; } = ["version", "publishedAt", "effectiveFrom", "draftedBy", "comment", "rolledBackFrom"];

    internal static string Log(int version) => FirstLog + version.ToString("000000", CultureInfo.InvariantCulture);

    internal static TableEntity Write(string partition, string row, VersionInfo info) => new(partition, row)
    {
        ["version"] = info.Version,
        ["publishedAt"] = info.PublishedAt,
        ["effectiveFrom"] = info.EffectiveFrom,
        ["author"] = info.Author,
        ["draftedBy"] = info.DraftedBy,
        ["comment"] = info.Comment,
        [ApprovalsText.Member] = ApprovalsText.Write(info.Approvals),
        ["rolledBackFrom"] = info.RolledBackFrom,
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
            DraftedBy = row.GetString("draftedBy"),
            Comment = row.GetString("comment"),
            Approvals = ApprovalsText.Read(row),
            RolledBackFrom = row.GetInt32("rolledBackFrom"),
            Body = new(BodyKey.OfVersion(version), row.GetString("body")!, row.GetInt32("chunks")!.Value),
        };
    }
}
