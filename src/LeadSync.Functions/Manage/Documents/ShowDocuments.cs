using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Answers published documents of any kind as their authors wrote them.</summary>
/// <param name="documents">The documents.</param>
public sealed class ShowDocuments(DocumentStore documents)
{
    /// <summary>The version published last.</summary>
    /// <param name="kind">One of <see cref="DocumentKinds"/>.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IResult> CurrentAsync(string kind, string name, CancellationToken cancellationToken) =>
        DocumentName.TryCreate(kind, name) is { } document
            ? Answer(await documents.GetCurrentAsync(document, cancellationToken))
            : NoDocument();

    /// <summary>One version by its number.</summary>
    public async Task<IResult> VersionAsync(string kind, string name, int version, CancellationToken cancellationToken) =>
        DocumentName.TryCreate(kind, name) is { } document
            ? Answer(await documents.GetVersionAsync(document, version, cancellationToken))
            : NoDocument();

    /// <summary>All versions, newest first, without their texts.</summary>
    public async Task<IResult> VersionsAsync(string kind, string name, CancellationToken cancellationToken)
    {
        if (DocumentName.TryCreate(kind, name) is not { } document) return NoDocument();
        var versions = await documents.ListVersionsAsync(document, cancellationToken);
        return versions.Count == 0 ? NoDocument() : JsonAnswer.Page([.. versions.Reverse().Select(VersionView.Of)], continuation: null);
    }

    internal static Problem NoDocument() => Problems.NotFound("There is no such document or version.");

    private static IResult Answer(DocumentVersion? version) =>
        version is null ? NoDocument() : new JsonAnswer(version.Text) { ETag = version.Info.ETag, Version = version.Info.Version };
}
