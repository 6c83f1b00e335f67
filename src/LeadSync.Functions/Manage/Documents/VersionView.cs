using System.Text.Json.Serialization;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A version of a document without its text.</summary>
internal sealed record VersionView(
    int Version,
    DateTimeOffset PublishedAt,
    DateTimeOffset EffectiveFrom,
    string Author,
    string? DraftedBy,
    string? Comment,
    IReadOnlyList<Approval> Approvals,
    int? RolledBackFrom,
    [property: JsonPropertyName("etag")] string ETag)
{
    public static VersionView Of(VersionInfo info) =>
        new(info.Version, info.PublishedAt, info.EffectiveFrom, info.Author, info.DraftedBy, info.Comment, info.Approvals, info.RolledBackFrom, info.ETag);

    /// <summary>The answer to whoever made the version.</summary>
    public static JsonAnswer Answer(VersionInfo info) => JsonAnswer.Of(Of(info)) with { ETag = info.ETag, Version = info.Version };
}
