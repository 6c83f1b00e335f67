using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Answers published documents of any kind as their authors wrote them.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class ShowDocuments(DocumentStore documents, DocumentCatalog catalog)
{
    /// <summary>All documents of a kind by name, with what is published and who works on a draft.</summary>
    public async Task<IResult> ListAsync(string kind, CancellationToken cancellationToken) => catalog.Find(kind) is { } known
        ? JsonAnswer.Page([.. (await documents.ListAsync(known.Kind, cancellationToken)).Select(SummaryView.Of)], continuation: null)
        : DocumentProblems.NoDocument();

    /// <summary>The version published last.</summary>
    /// <param name="kind">One of <see cref="DocumentKinds"/>.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> CurrentAsync(string kind, string name, CancellationToken cancellationToken) => catalog.Find(kind, name) is { } document
        ? Answer(await documents.GetCurrentAsync(document.Name, cancellationToken))
        : DocumentProblems.NoDocument();

    /// <summary>One version by its number.</summary>
    public async Task<IResult> VersionAsync(string kind, string name, int version, CancellationToken cancellationToken) => catalog.Find(kind, name) is { } document
        ? Answer(await documents.GetVersionAsync(document.Name, version, cancellationToken))
        : DocumentProblems.NoDocument();

    /// <summary>All versions, newest first, without their texts.</summary>
    public async Task<IResult> VersionsAsync(string kind, string name, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        var versions = await documents.ListVersionsAsync(document.Name, cancellationToken);
        return versions.Count == 0 ? DocumentProblems.NoDocument() : JsonAnswer.Page([.. versions.Reverse().Select(VersionView.Of)], continuation: null);
    }

    private static IResult Answer(DocumentVersion? version) => version is null
        ? DocumentProblems.NoDocument()
        : new JsonAnswer(version.Text) { ETag = version.Info.ETag, Version = version.Info.Version };
}
