using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Configuration;

/// <summary>Takes documents of another installation as drafts: nothing is in force before somebody publishes it.</summary>
/// <param name="documents">The documents.</param>
/// <param name="catalog">The kinds.</param>
public sealed class SaveConfiguration(DocumentStore documents, DocumentCatalog catalog)
{
    /// <summary>Saves a draft a file: 428 without a condition, 422 with the faults of all files, 412 where somebody works on one of the documents.</summary>
    /// <param name="request">The files, with <c>If-None-Match: *</c>, or <c>If-Match: *</c> to write over drafts.</param>
    /// <param name="author">Who saves.</param>
    /// <param name="cancellationToken">Ends the call; some drafts may be saved then.</param>
    public async Task<IResult> RunAsync(HttpRequest request, string author, CancellationToken cancellationToken)
    {
        if (WriteConditions.Of(request) is not { } condition || condition is WriteCondition.This) return ConditionMissing();
        var body = await DocumentBody.ReadAsync(request, cancellationToken);
        if (body is not DocumentBody.Read read) return ((DocumentBody.Refused)body).Problem;
        var errors = new List<FieldError>();
        var files = ConfigurationFile.Read(read.Root, catalog, errors);
        foreach (var file in files) errors.AddRange(await FaultsAsync(file, cancellationToken));
        if (errors.Count > 0) return Problems.Invalid(errors);
        return await TakenAsync(files, condition, cancellationToken) ?? await SaveAsync(files, condition, author, cancellationToken);
    }

    private static Problem ConditionMissing() => Problems.PreconditionRequired() with
    {
        Detail = "Send If-None-Match: * to save where there is no draft, or If-Match: * to write over drafts.",
    };

    private static async Task<IEnumerable<FieldError>> FaultsAsync(ConfigurationFile file, CancellationToken cancellationToken) =>
        (await file.Address.Kind.CheckAsync(file.Address.Name, file.Document, cancellationToken))
            .Select(error => new FieldError($"{file.Pointer}/document{error.Pointer}", error.Message));

    // Looked at before the first is saved, so that a refusal leaves nothing behind.
    private async Task<Problem?> TakenAsync(IReadOnlyList<ConfigurationFile> files, WriteCondition condition, CancellationToken cancellationToken)
    {
        var taken = new List<object>();
        if (condition is not WriteCondition.Nothing) return null;
        foreach (var file in files)
            if (await documents.GetDraftAsync(file.Address.Name, cancellationToken) is { } draft)
                taken.Add(new { path = file.Path, etag = draft.ETag, author = draft.Author });
        return taken.Count == 0 ? null : Problems.Stale(taken, yours: null);
    }

    private async Task<IResult> SaveAsync(IReadOnlyList<ConfigurationFile> files, WriteCondition condition, string author, CancellationToken cancellationToken)
    {
        var saved = new List<object>();
        foreach (var file in files)
        {
            if (await documents.PutDraftAsync(file.Address.Name, file.Document.GetRawText(), condition, author, cancellationToken) is not DraftOutcome.Saved(var etag))
                return Problems.Stale(new { path = file.Path, saved }, yours: null) with { Detail = "Somebody began a draft meanwhile. What 'saved' names is saved as drafts; send the rest again." };
            saved.Add(new { path = file.Path, etag });
        }

        return JsonAnswer.Of(new { files = saved });
    }
}
