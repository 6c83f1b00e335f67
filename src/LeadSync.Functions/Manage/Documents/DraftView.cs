using System.Text.Json;
using System.Text.Json.Serialization;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A draft as a writer who was too late sees it.</summary>
internal sealed record DraftView([property: JsonPropertyName("etag")] string ETag, string Author, DateTimeOffset SavedAt, JsonElement Document)
{
    public static DraftView Of(Draft draft) => new(draft.ETag, draft.Author, draft.SavedAt, DocumentBody.Stored(draft.Text));
}
