using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>Says what is wrong with a draft, and what its author should know.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class ValidateDrafts(DocumentStore documents, DocumentCatalog catalog)
{
    /// <summary>All faults and warnings; 404 without a draft.</summary>
    public async Task<IResult> RunAsync(string kind, string name, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        if (await documents.GetDraftAsync(document.Name, cancellationToken) is not { } draft) return DocumentProblems.NoDraft();
        var review = await document.Kind.ReviewAsync(document.Name, DocumentBody.Stored(draft.Text), cancellationToken);
        return JsonAnswer.Of(new { errors = DocumentProblems.Errors(review.Errors), warnings = review.Warnings.Select(warning => warning.ToAnswer()) });
    }
}
