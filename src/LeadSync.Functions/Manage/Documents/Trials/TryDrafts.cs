using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>Finds the draft, or where there is none the version published last, and whoever can try it.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
/// <param name="trials">One for each kind that can be tried.</param>
public sealed class TryDrafts(DocumentStore documents, DocumentCatalog catalog, IEnumerable<IDraftTrial> trials)
{
    private readonly Dictionary<string, IDraftTrial> _trials = trials.ToDictionary(trial => trial.Kind, StringComparer.Ordinal);

    /// <summary>Tries: 404 without a document, else as the kind's trial says.</summary>
    public async Task<IResult> RunAsync(string kind, string name, HttpRequest request, string by, CancellationToken cancellationToken) =>
        catalog.Find(kind, name) is { } document
        && _trials.TryGetValue(document.Kind.Kind, out var trial)
        && await TextAsync(document.Name, cancellationToken) is { } text
            ? await trial.RunAsync(document, DocumentBody.Stored(text), request, by, cancellationToken)
            : DocumentProblems.NoDocument();

    private async Task<string?> TextAsync(DocumentName document, CancellationToken cancellationToken) =>
        (await documents.GetDraftAsync(document, cancellationToken))?.Text ?? (await documents.GetCurrentAsync(document, cancellationToken))?.Text;
}
