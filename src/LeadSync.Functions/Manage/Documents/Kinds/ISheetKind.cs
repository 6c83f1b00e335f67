using System.Text.Json;
using LeadSync.Domain.Routing.Csv;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>A kind whose documents spreadsheets can read and write as CSV.</summary>
internal interface ISheetKind
{
    /// <summary>Reads a sheet as the document that is to be saved.</summary>
    /// <param name="file">The file as it was saved: any encoding and separator of German and English spreadsheets.</param>
    /// <param name="present">The document that it replaces; what the sheet has no rows of stays. Undefined for none.</param>
    RoutingCsvReading ReadSheet(ReadOnlyMemory<byte> file, JsonElement present);

    /// <summary>Writes a document as CSV.</summary>
    /// <param name="document">A document that can be read.</param>
    /// <param name="separator"><c>;</c> or <c>,</c>.</param>
    string WriteSheet(JsonElement document, char separator);
}
