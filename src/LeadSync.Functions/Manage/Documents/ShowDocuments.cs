using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Answers published documents of any kind as their authors wrote them.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class ShowDocuments(DocumentStore documents, DocumentCatalog catalog)
{
    /// <summary>The tag of a document that ships and was never published.</summary>
    internal const string ShippedTag = "\"v0\"";

    /// <summary>All documents of a kind by name, with what is published and who works on a draft; those that ship, too.</summary>
    public async Task<IResult> ListAsync(string kind, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind) is not { } known) return DocumentProblems.NoDocument();
        var stored = (await documents.ListAsync(known.Kind, cancellationToken)).Select(SummaryView.Of).ToArray();
        var shipped = known.Shipped.Except(stored.Select(document => document.Name), StringComparer.Ordinal).Select(name => new SummaryView(name, null, null));
        return JsonAnswer.Page([.. stored.Concat(shipped).OrderBy(document => document.Name, StringComparer.Ordinal)], continuation: null);
    }

    /// <summary>The version published last; where none is, what ships under this name, as version 0.</summary>
    /// <param name="kind">One of <see cref="DocumentKinds"/>.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> CurrentAsync(string kind, string name, CancellationToken cancellationToken) => catalog.Find(kind, name) is { } document
        ? Answer(document, await documents.GetCurrentAsync(document.Name, cancellationToken)) ?? Shipped(document)
        : DocumentProblems.NoDocument();

    /// <summary>One version by its number.</summary>
    public async Task<IResult> VersionAsync(string kind, string name, int version, CancellationToken cancellationToken) => catalog.Find(kind, name) is { } document
        ? Answer(document, await documents.GetVersionAsync(document.Name, version, cancellationToken)) ?? (IResult)DocumentProblems.NoDocument()
        : DocumentProblems.NoDocument();

    /// <summary>All versions, newest first, without their texts.</summary>
    public async Task<IResult> VersionsAsync(string kind, string name, CancellationToken cancellationToken)
    {
        if (catalog.Find(kind, name) is not { } document) return DocumentProblems.NoDocument();
        var versions = await documents.ListVersionsAsync(document.Name, cancellationToken);
        return versions.Count == 0 ? DocumentProblems.NoDocument() : JsonAnswer.Page([.. versions.Reverse().Select(VersionView.Of)], continuation: null);
    }

    private static JsonAnswer? Answer(DocumentAddress document, DocumentVersion? version) => version is null
        ? null
        : new JsonAnswer(version.Text) { ETag = version.Info.ETag, Version = version.Info.Version, Sheet = Sheet.Of(document) };

    private static IResult Shipped(DocumentAddress document) => document.Kind.ShippedText(document.Name.Name) is { } text
        ? new JsonAnswer(text) { ETag = ShippedTag, Version = 0 }
        : DocumentProblems.NoDocument();
}
