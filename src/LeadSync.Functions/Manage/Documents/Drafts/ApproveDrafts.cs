using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>Takes somebody's consent to the very draft that they saw (D-16).</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
/// <param name="eyes">Says who is still missing.</param>
/// <param name="time">The clock.</param>
public sealed class ApproveDrafts(DocumentStore documents, DocumentCatalog catalog, FourEyes eyes, TimeProvider time)
{
    /// <summary>Approves: 428 without the tag of the draft, 404 without a draft, 409 for its author, 412 where it is another than the approver saw.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="request"><c>If-Match</c> with the draft's tag, and optionally <c>{"comment":"…"}</c>.</param>
    /// <param name="who">Who approves, with what roles.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string kind, string name, HttpRequest request, Access.Granted who, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        if (WriteConditions.Of(request)?.Tag() is not { } seen) return Problems.PreconditionRequired();
        var (comment, refused) = await PublishComment.ReadAsync(request, cancellationToken);
        if (refused is not null) return refused;
        if (await documents.GetDraftAsync(document.Name, cancellationToken) is not { } draft) return DocumentProblems.NoDraft();
        if (draft.ETag != seen) return DocumentProblems.Stale(draft, seen);
        var approval = new Approval(who.Name, ApproverRoles.Of(who.Roles), time.GetUtcNow(), comment);
        return draft.Author == who.Name ? OwnDraft() : await ApproveAsync(document, draft, approval, cancellationToken);
    }

    private static Problem OwnDraft() => Problems.Conflict("approval-by-author", "Nothing was changed. Whoever saved the draft last cannot approve it: ask somebody else.");

    private async Task<IResult> ApproveAsync(DocumentAddress document, Draft draft, Approval approval, CancellationToken cancellationToken) =>
        await documents.ApproveDraftAsync(document.Name, draft.ETag, approval, cancellationToken) switch
        {
            ApprovalOutcome.Approved(var approvals) => JsonAnswer.Of(new { etag = draft.ETag, approvals, missing = eyes.Missing(document.Kind, draft.Author, approvals) }) with { ETag = draft.ETag },
            ApprovalOutcome.Stale(var current) => DocumentProblems.Stale(current, draft.ETag),
            _ => DocumentProblems.NoDraft(),
        };
}
