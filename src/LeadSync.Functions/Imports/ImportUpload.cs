using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LeadSync.Functions.Imports;

/// <summary>A list on its way in: as the body itself, or as the part <c>file</c> of a form, before which the part <c>settings</c> may stand.</summary>
/// <param name="Settings">What holds for all rows, in JSON.</param>
/// <param name="Body">The list.</param>
/// <param name="IsJsonLines">True for JSON lines, false for CSV.</param>
internal sealed record ImportUpload(JsonObject Settings, Stream Body, bool IsJsonLines)
{
    /// <summary>The most bytes of a list: 64 MB.</summary>
    public const int Limit = 64 * 1024 * 1024;

    // So much more reaches us that the answer is ours.
    private const int Piece = 1024 * 1024;
    private const int MaxSettings = 64 * 1024;
    private static readonly string[] JsonLines = ["application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"];
    private static readonly string[] Csv = ["text/csv", "text/tab-separated-values", "application/csv", "application/vnd.ms-excel"];
    private static readonly Problem UnknownType = Problems.UnsupportedMediaType("Send text/csv, application/x-ndjson, or multipart/form-data with the parts settings (JSON) and file.");

    /// <summary>Begins to read a request.</summary>
    public static async Task<(ImportUpload? Upload, Problem? Problem)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Limit + Piece;
        if (BodyReader.Refusal(request, Limit) is { } refusal) return (null, refusal);
        var (settings, errors) = ImportQuery.Read(request.Query);
        if (errors.Count > 0) return (null, Problems.Invalid(errors));
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return (null, UnknownType);
        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return await OpenFormAsync(request, type, settings, cancellationToken);
        return IsJson(type, null) is { } isJson ? (new ImportUpload(settings, request.Body, isJson), null) : (null, UnknownType);
    }

    public override string ToString() => nameof(ImportUpload);

    private static async Task<(ImportUpload? Upload, Problem? Problem)> OpenFormAsync(HttpRequest request, MediaTypeHeaderValue type, JsonObject settings, CancellationToken cancellationToken)
    {
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 70 } boundary) return (null, UnknownType);
        var reader = new MultipartReader(boundary, request.Body);
        while (await NextAsync(reader, cancellationToken) is { } part)
        {
            if (part.Name == "settings" && await AddAsync(settings, part.Body, cancellationToken) is { } problem) return (null, problem);
            if (part.Name == "file") return (new ImportUpload(settings, part.Body, IsJson(part.Type, part.File) == true), null);
        }

        return (null, Problems.Malformed("The form has no part named file. Send the list as the part file, behind the part settings."));
    }

    private static async Task<(string? Name, string? File, MediaTypeHeaderValue? Type, Stream Body)?> NextAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            if (await reader.ReadNextSectionAsync(cancellationToken) is not { } section) return null;
            var type = MediaTypeHeaderValue.TryParse(section.ContentType, out var known) ? known : null;
            return ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part)
                ? (HeaderUtilities.RemoveQuotes(part.Name).Value, HeaderUtilities.RemoveQuotes(part.FileName).Value, type, section.Body)
                : (null, null, type, section.Body);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            // A form that ends early, or is none: answered as one without the part that is needed.
            return null;
        }
    }

    private static async Task<Problem?> AddAsync(JsonObject settings, Stream body, CancellationToken cancellationToken)
    {
        var text = new byte[MaxSettings + 1];
        var length = await body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MaxSettings) return Problems.TooLarge(MaxSettings);
        if (Parsed(text.AsSpan(0, length)) is not JsonObject given) return Problems.Malformed("The part settings is no JSON object.", new FieldError("", "Send an object such as {\"occurredAt\":\"2026-11-01\"}, each member once."));
        foreach (var (name, value) in given) settings[name] = value?.DeepClone();
        return null;
    }

    private static JsonNode? Parsed(ReadOnlySpan<byte> text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 64 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Browsers and scripts often send a file without its type: then its name tells.
    private static bool? IsJson(MediaTypeHeaderValue? type, string? file)
    {
        if (type is not null && JsonLines.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)) return true;
        if (type is not null && Csv.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)) return false;
        return file is null ? null : file.EndsWith("jsonl", StringComparison.OrdinalIgnoreCase) || file.EndsWith("ndjson", StringComparison.OrdinalIgnoreCase);
    }
}
