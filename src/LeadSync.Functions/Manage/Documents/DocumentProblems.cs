using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Routing.Csv;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>What is answered where a document cannot be had or changed.</summary>
internal static class DocumentProblems
{
    public static Problem NoDocument() => Problems.NotFound("There is no such document or version.");

    public static Problem NoDraft() => Problems.NotFound("There is no draft. Save one with PUT draft and If-None-Match: *.");

    public static Problem Invalid(IEnumerable<ValidationError> errors) => Problems.Invalid(Errors(errors));

    /// <summary>422: faults of a sheet, each by its row and column.</summary>
    public static Problem InvalidSheet(IEnumerable<CsvFault> faults) => Problems.Invalid() with
    {
        Members = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = faults.Select(fault => new { row = fault.Row, column = fault.Column, message = fault.Message }).ToArray(),
        },
    };

    /// <summary>The draft is another than the caller saw.</summary>
    public static Problem Stale(Draft current, string? seen) => Problems.Stale(DraftView.Of(current), new { etag = seen });

    /// <summary>Faults as answers name them.</summary>
    public static IReadOnlyList<FieldError> Errors(IEnumerable<ValidationError> errors) => [.. errors.Select(error => new FieldError(error.Pointer, error.Message))];
}
