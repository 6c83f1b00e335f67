using System.Text.Json.Serialization;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A version of a document without its text.</summary>
internal sealed record VersionView(
    int Version,
    DateTimeOffset PublishedAt,
    DateTimeOffset EffectiveFrom,
    string Author,
    string? Comment,
    [property: JsonPropertyName("etag")] string ETag)
{
    public static VersionView Of(VersionInfo info) => new(info.Version, info.PublishedAt, info.EffectiveFrom, info.Author, info.Comment, info.ETag);
}
