using LeadSync.Functions.Manage.Documents.Kinds;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A document as a spreadsheet reads it: whoever asks for <c>text/csv</c> gets it so.</summary>
/// <param name="FileName">Under which it is saved, for example <c>routing-tables-default.csv</c>.</param>
/// <param name="Write">Writes a document's text with a separator.</param>
internal sealed record Sheet(string FileName, Func<string, char, string> Write)
{
    public const string MediaType = "text/csv";

    /// <summary>The sheet of a document; null for a kind that has none.</summary>
    public static Sheet? Of(DocumentAddress document) => document.Kind is ISheetKind kind
        ? new Sheet($"{document.Name.Kind}-{document.Name.Name}.csv", (text, separator) => kind.WriteSheet(DocumentBody.Stored(text), separator))
        : null;

    /// <summary>Whether a body is a sheet.</summary>
    public static bool IsSent(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a reader asks for a sheet rather than JSON.</summary>
    public static bool IsAsked(HttpRequest request)
    {
        var accepted = MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var types) ? types : [];
        return accepted.OrderByDescending(type => type.Quality ?? 1).FirstOrDefault()?.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>The separator of the reader's spreadsheet: <c>,</c> for English (<c>Accept-Language: en</c>), else <c>;</c>.</summary>
    public static char SeparatorOf(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? ',' : ';';
}
