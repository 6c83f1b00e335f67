using System.Text;
using System.Text.Json;
using LeadSync.Domain.Routing.Csv;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Reads the body of a document: JSON, or <c>text/csv</c> of a spreadsheet for a kind that knows sheets.</summary>
/// <param name="documents">The documents: what a sheet has no rows of stays as it is in the draft, else in the version in force.</param>
public sealed class SheetBodies(DocumentStore documents)
{
    internal async Task<DocumentBody> ReadAsync(DocumentAddress document, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!Sheet.IsSent(request)) return await DocumentBody.ReadAsync(request, cancellationToken);
        if (document.Kind is not ISheetKind kind) return new DocumentBody.Refused(Problems.UnsupportedMediaType("Send application/json: only routing tables are read as text/csv."));
        return await BodyReader.ReadAsync(request, cancellationToken, DocumentBody.Limit) switch
        {
            RequestBody.Complete(var bytes) => BodyOf(kind.ReadSheet(bytes, await PresentAsync(document.Name, cancellationToken))),
            RequestBody.Refused(var problem) => new DocumentBody.Refused(problem),
            _ => throw new InvalidOperationException("A body has two cases."),
        };
    }

    private static DocumentBody BodyOf(RoutingCsvReading sheet)
    {
        if (sheet.Document is not { } document) return new DocumentBody.Refused(DocumentProblems.InvalidSheet(sheet.Faults));
        var text = Encoding.UTF8.GetString(document.Span);
        return new DocumentBody.Read(text, DocumentBody.Stored(text)) { Invalid = errors => DocumentProblems.InvalidSheet(sheet.Locate(errors)) };
    }

    private async Task<JsonElement> PresentAsync(DocumentName document, CancellationToken cancellationToken)
    {
        var text = (await documents.GetDraftAsync(document, cancellationToken))?.Text ?? (await documents.GetCurrentAsync(document, cancellationToken))?.Text;
        return text is null ? default : DocumentBody.Stored(text);
    }
}
