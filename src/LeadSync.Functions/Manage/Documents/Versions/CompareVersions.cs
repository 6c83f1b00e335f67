using System.Globalization;
using LeadSync.Functions.Manage.Documents.Diff;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>Says what differs between two versions of a document, or between a version and the draft that somebody is to approve.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class CompareVersions(DocumentStore documents, DocumentCatalog catalog)
{
    /// <summary>The word for the draft where the number of the later version stands.</summary>
    public const string DraftWord = "draft";

    /// <summary>The differences, in the order of the later document; 404 where one of both is not there.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="from">The version that counts as before.</param>
    /// <param name="to">The version that counts as after, or <see cref="DraftWord"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> RunAsync(string kind, string name, int from, string to, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        if ((await documents.GetVersionAsync(document.Name, from, cancellationToken))?.Text is not { } before) return DocumentProblems.NoDocument();
        return await TextAsync(document.Name, to, cancellationToken) is { } after
            ? JsonAnswer.Of(new { from = from.ToString(CultureInfo.InvariantCulture), to, changes = DocumentDiff.Between(DocumentBody.Stored(before), DocumentBody.Stored(after)) })
            : DocumentProblems.NoDocument();
    }

    private async Task<string?> TextAsync(DocumentName document, string version, CancellationToken cancellationToken)
    {
        if (version == DraftWord) return (await documents.GetDraftAsync(document, cancellationToken))?.Text;
        return int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await documents.GetVersionAsync(document, number, cancellationToken))?.Text
            : null;
    }
}
