using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>
/// Publishes the text of an earlier version again, as a new version; a draft stays as it is. The text passes the same gate as a draft: people may have
/// left since. Approvals are of a text, so one that was approved once is approved.
/// </summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
/// <param name="gate">What the text has to pass.</param>
public sealed class RollBackDocuments(DocumentStore documents, DocumentCatalog catalog, PublishGate gate)
{
    /// <summary>Rolls back: 404 without that version, 412 where another is in force than the caller saw, else as <see cref="PublishGate"/> says.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="version">The version to return to.</param>
    /// <param name="request">Optionally <c>If-Match</c> with the tag of the version in force, and <c>{"comment":"…"}</c>.</param>
    /// <param name="author">Who rolls back.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string kind, string name, int version, HttpRequest request, string author, CancellationToken cancellationToken)
    {
        var (comment, refused) = await PublishComment.ReadAsync(request, cancellationToken);
        if (refused is not null) return refused;
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        if (await documents.GetVersionAsync(document.Name, version, cancellationToken) is not { } old) return DocumentProblems.NoDocument();
        return await gate.FaultAsync(document, old.Text, old.Info.DraftedBy ?? old.Info.Author, old.Info.Approvals, cancellationToken)
            ?? await PublishAsync(document, version, WriteConditions.Of(request), new Publication(author, comment, document.Kind.Delay), cancellationToken);
    }

    private async Task<IResult> PublishAsync(
        DocumentAddress document, int version, WriteCondition? condition, Publication publication, CancellationToken cancellationToken)
    {
        var outcome = await documents.RollBackAsync(document.Name, version, condition ?? new WriteCondition.Anything(), publication, cancellationToken);
        document.Kind.OnPublished(document.Name);
        return outcome switch
        {
            PublishOutcome.Published(var info) => VersionView.Answer(info),
            PublishOutcome.Stale stale => Problems.Stale(new { version = stale.Current?.Version, author = stale.Current?.Author, etag = stale.Current?.ETag }, new { etag = condition?.Tag(), version }),
            _ => DocumentProblems.NoDocument(),
        };
    }
}
