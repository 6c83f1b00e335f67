using System.Text.Json.Serialization;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A draft without its text.</summary>
internal sealed record DraftInfoView(
    [property: JsonPropertyName("etag")] string ETag, string Author, DateTimeOffset SavedAt, IReadOnlyList<Approval> Approvals)
{
    public static DraftInfoView Of(DraftInfo draft) => new(draft.ETag, draft.Author, draft.SavedAt, draft.Approvals);
}
