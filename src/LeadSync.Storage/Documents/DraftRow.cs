using Azure;
using Azure.Data.Tables;
using LeadSync.Storage.Payloads;

namespace LeadSync.Storage.Documents;

/// <summary>The row <c>draft</c>: holds a text of one chunk itself, and refers to chunk rows of a larger one.</summary>
internal sealed record DraftRow(BodyKey Body, string Author, DateTimeOffset SavedAt, ETag Guard)
{
    internal static IReadOnlyList<string> Head { get; } = ["PartitionKey", "RowKey", "body", "chunks", "author", "savedAt", ApprovalsText.Member];

    internal IReadOnlyList<Approval> Approvals { get; private init; } = [];

    /// <summary>The tag shown outside. Ours, not the store's: it is a strong one, any text may be compared with it, and an approval does not change it.</summary>
    internal string ETag => TagOf(Body.Id);

    internal DraftInfo Info => new(ETag, Author, SavedAt, Approvals);

    internal static string TagOf(string id) => $"\"{id}\"";

    internal static TableEntity Write(string partition, BodyKey body, byte[] deflated, string author, DateTimeOffset now)
    {
        var row = new TableEntity(partition, BodyKey.OfDraft) { ["body"] = body.Id, ["chunks"] = body.Chunks, ["author"] = author, ["savedAt"] = now };
        if (body.Chunks == 1) Pieces.Write(row, deflated);
        return row;
    }

    internal TableTransactionAction Delete(string partition) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, BodyKey.OfDraft), Guard);

    internal static DraftRow Read(TableEntity row) => new(
        new(BodyKey.OfDraft, row.GetString("body")!, row.GetInt32("chunks")!.Value),
        row.GetString("author")!,
        row.GetDateTimeOffset("savedAt")!.Value,
        row.ETag)
    {
        Approvals = ApprovalsText.Read(row),
    };
}
