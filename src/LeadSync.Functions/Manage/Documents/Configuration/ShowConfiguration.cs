using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Configuration;

/// <summary>Answers all published documents as files. Secrets are settings and so in none of them; the list of representatives stays behind, since it is personal data.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class ShowConfiguration(DocumentStore documents, DocumentCatalog catalog)
{
    /// <summary>The version published last of each document, by path.</summary>
    public async Task<IResult> RunAsync(CancellationToken cancellationToken)
    {
        var files = new List<object>();
        foreach (var kind in catalog.Kinds)
            foreach (var name in await documents.ListNamesAsync(kind.Kind, cancellationToken))
                if (await documents.GetCurrentAsync(name, cancellationToken) is { } current)
                    files.Add(new { path = ConfigurationFile.PathOf(new(kind, name)), version = current.Info.Version, document = DocumentBody.Stored(current.Text) });
        return JsonAnswer.Of(new { files });
    }
}
