using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>Shows, saves and gives up drafts of any kind. Nobody overwrites what they have not seen.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
/// <param name="sheets">Reads bodies, those of spreadsheets too.</param>
public sealed class EditDrafts(DocumentStore documents, DocumentCatalog catalog, SheetBodies sheets)
{
    /// <summary>The draft as its author wrote it.</summary>
    public async Task<IResult> ShowAsync(string kind, string name, CancellationToken cancellationToken) =>
        catalog.Find(kind, name) is { } document && await documents.GetDraftAsync(document.Name, cancellationToken) is { } draft
            ? new JsonAnswer(draft.Text) { ETag = draft.ETag, Sheet = Sheet.Of(document) }
            : DocumentProblems.NoDraft();

    /// <summary>Saves the draft: 428 without a condition, 412 where somebody was faster, 422 with all faults; those of a sheet by row and column.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="request">The document, with <c>If-None-Match: *</c> or <c>If-Match</c>.</param>
    /// <param name="author">Who saves.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> SaveAsync(string kind, string name, HttpRequest request, string author, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        if (WriteConditions.Of(request) is not { } condition) return Problems.PreconditionRequired();
        var body = await sheets.ReadAsync(document, request, cancellationToken);
        if (body is not DocumentBody.Read read) return ((DocumentBody.Refused)body).Problem;
        var errors = await document.Kind.CheckAsync(document.Name, read.Root, cancellationToken);
        return errors.Count > 0 ? read.Invalid(errors) : await SaveAsync(document, read, condition, author, cancellationToken);
    }

    /// <summary>Gives the draft up: 428 without a condition, 412 where it is another by now.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="request">With <c>If-Match</c>.</param>
    /// <param name="author">Who gives it up.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> DeleteAsync(string kind, string name, HttpRequest request, string author, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        if (WriteConditions.Of(request) is not { } condition) return Problems.PreconditionRequired();
        return await documents.DeleteDraftAsync(document.Name, condition, author, cancellationToken) switch
        {
            DraftOutcome.Saved => Results.NoContent(),
            DraftOutcome.Stale(var current) => DocumentProblems.Stale(current, condition.Tag()),
            _ => DocumentProblems.NoDraft(),
        };
    }

    private async Task<IResult> SaveAsync(DocumentAddress document, DocumentBody.Read read, WriteCondition condition, string author, CancellationToken cancellationToken)
    {
        var based = await BasedAsync(document, condition, cancellationToken);
        return await documents.PutDraftAsync(document.Name, read.Text, based, author, cancellationToken) switch
        {
            DraftOutcome.Saved saved => new JsonAnswer(read.Text) { ETag = saved.ETag, Sheet = Sheet.Of(document) },
            DraftOutcome.Stale stale => Problems.Stale(DraftView.Of(stale.Current), new { etag = condition.Tag(), document = read.Root }),
            _ => Problems.Stale(new { etag = (string?)null, draft = "none" }, new { etag = condition.Tag(), document = read.Root }),
        };
    }

    // Whoever begins a draft from the version in force has read that version, and has its tag; what ships has the tag of version 0.
    private async Task<WriteCondition> BasedAsync(DocumentAddress document, WriteCondition condition, CancellationToken cancellationToken)
    {
        if (condition is not WriteCondition.This { ETag: ['"', 'v', ..] }) return condition;
        var current = await documents.GetCurrentAsync(document.Name, cancellationToken);
        var tag = current?.Info.ETag ?? (document.Kind.ShippedText(document.Name.Name) is null ? null : ShowDocuments.ShippedTag);
        return tag == condition.Tag() ? new WriteCondition.Nothing() : condition;
    }
}
