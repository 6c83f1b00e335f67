using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>Makes a draft the next version. What nobody may break is checked before.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
/// <param name="gate">What the text has to pass.</param>
public sealed class PublishDrafts(DocumentStore documents, DocumentCatalog catalog, PublishGate gate)
{
    /// <summary>Publishes: 404 without a draft, 412 where it is not the one (any more) that the publisher saw, else as <see cref="PublishGate"/> says.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="request">Optionally <c>If-Match</c> with the draft's tag, and <c>{"comment":"…"}</c>.</param>
    /// <param name="author">Who publishes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string kind, string name, HttpRequest request, string author, CancellationToken cancellationToken)
    {
        var (comment, refused) = await PublishComment.ReadAsync(request, cancellationToken);
        if (refused is not null) return refused;
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        var seen = WriteConditions.Of(request)?.Tag();
        if (await documents.GetDraftAsync(document.Name, cancellationToken) is not { } draft) return await NoDraftAsync(document.Name, seen, cancellationToken);
        if (seen is not null && seen != draft.ETag) return DocumentProblems.Stale(draft, seen);
        return await gate.FaultAsync(document, draft.Text, draft.Author, draft.Approvals, cancellationToken)
            ?? await PublishAsync(document, draft, new Publication(author, comment, document.Kind.Delay), cancellationToken);
    }

    // On the condition of the very draft that was checked: what somebody saved meanwhile is not published unchecked.
    private async Task<IResult> PublishAsync(DocumentAddress document, Draft draft, Publication publication, CancellationToken cancellationToken)
    {
        var outcome = await documents.PublishAsync(document.Name, new WriteCondition.This(draft.ETag), publication, cancellationToken);
        document.Kind.OnPublished(document.Name);
        return outcome switch
        {
            PublishOutcome.Published(var info) => VersionView.Answer(info),
            PublishOutcome.Stale { Draft: { } other } => DocumentProblems.Stale(other, draft.ETag),
            PublishOutcome.Stale stale => Published(stale.Current, draft.ETag),
            _ => await NoDraftAsync(document.Name, draft.ETag, cancellationToken),
        };
    }

    // Whoever saw a draft that is gone was overtaken: by another publisher, most likely.
    private async Task<Problem> NoDraftAsync(DocumentName document, string? seen, CancellationToken cancellationToken) => seen is null
        ? DocumentProblems.NoDraft()
        : Published((await documents.GetCurrentAsync(document, cancellationToken))?.Info, seen);

    private static Problem Published(VersionInfo? current, string? seen) =>
        Problems.Stale(new { version = current?.Version, author = current?.Author, etag = current?.ETag }, new { etag = seen });
}
