using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>Lists what was done to a document: saves, approvals, publishes, and who did it.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class ListAudit(DocumentStore documents, DocumentCatalog catalog)
{
    private const int Page = 50;

    /// <summary>Newest first, 50 a page.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="continuation">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string kind, string name, string? continuation, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        var page = await documents.ListAuditAsync(document.Name, Page, Continuation.Decode(continuation), cancellationToken);
        return JsonAnswer.Page([.. page.Items.Select(entry => new { entry.At, entry.What, entry.By, entry.Comment, etag = entry.ETag, entry.Version })], Continuation.Encode(page.Continuation));
    }
}
