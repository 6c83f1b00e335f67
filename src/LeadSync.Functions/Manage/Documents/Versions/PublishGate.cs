using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Drafts;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>What a text has to pass before it becomes a version, however it comes there.</summary>
/// <param name="eyes">Says whether enough people agreed.</param>
public sealed class PublishGate(FourEyes eyes)
{
    /// <summary>422 with all faults, 409 where something must not move or an approval is missing; null where it may be published.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The text.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="approvals">Who agreed to it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Problem?> FaultAsync(
        DocumentAddress document, string text, string author, IReadOnlyList<Approval> approvals, CancellationToken cancellationToken)
    {
        var review = await document.Kind.ReviewAsync(document.Name, DocumentBody.Stored(text), cancellationToken);
        if (review.Errors.Count > 0) return DocumentProblems.Invalid(review.Errors);
        return review.Block ?? Unapproved(eyes.Missing(document.Kind, author, approvals), approvals);
    }

    private static Problem? Unapproved(IReadOnlyList<string> missing, IReadOnlyList<Approval> approvals) => missing.Count == 0
        ? null
        : Problems.Conflict("approval-missing", $"Nothing was published. Still to approve, by POST draft/approve: {string.Join(", ", missing)}, each another person than the author.") with
        {
            Members = new Dictionary<string, object?>(StringComparer.Ordinal) { ["missing"] = missing, ["approvals"] = approvals },
        };
}
