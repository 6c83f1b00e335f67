using System.Text.Json;
using LeadSync.Functions.Manage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage;

/// <summary>An answer of management: JSON, with the entity tag by which a reader asks again or writes back.</summary>
/// <param name="Json">The body.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record JsonAnswer(string Json, int Status = StatusCodes.Status200OK) : IResult
{
    public const string ContentType = "application/json; charset=utf-8";

    /// <summary>The header that carries a document's version.</summary>
    public const string VersionHeader = "x-leadsync-version";

    /// <summary>With its quotes; null for none.</summary>
    public string? ETag { get; init; }

    /// <summary>Where what was asked for is found; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>The version of a document; null for none.</summary>
    public int? Version { get; init; }

    /// <summary>How the same is answered to a spreadsheet; null where it is JSON only.</summary>
    public Sheet? Sheet { get; init; }

    public static JsonAnswer Of<T>(T value) => new(JsonSerializer.Serialize(value, ManageJson.Options));

    public static JsonAnswer Page<T>(IReadOnlyList<T> items, string? continuation) => Of(new { items, continuation });

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (ETag is not null) response.Headers.ETag = ETag;
        if (Location is not null) response.Headers.Location = Location;
        if (Version is { } version) response.Headers[VersionHeader] = version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Sheet is not null) response.Headers.Vary = "Accept, Accept-Language";
        response.StatusCode = IsKnownTo(httpContext.Request) ? StatusCodes.Status304NotModified : Status;
        if (response.StatusCode == StatusCodes.Status304NotModified) return Task.CompletedTask;
        return Sheet is not null && Sheet.IsAsked(httpContext.Request) ? WriteSheetAsync(Sheet, httpContext) : WriteAsync(ContentType, Json, httpContext);
    }

    private Task WriteSheetAsync(Sheet sheet, HttpContext httpContext)
    {
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{sheet.FileName}\"";
        return WriteAsync(Sheet.MediaType + "; charset=utf-8", sheet.Write(Json, Sheet.SeparatorOf(httpContext.Request)), httpContext);
    }

    private static Task WriteAsync(string contentType, string text, HttpContext httpContext)
    {
        httpContext.Response.ContentType = contentType;
        return httpContext.Response.WriteAsync(text, httpContext.RequestAborted);
    }

    private bool IsKnownTo(HttpRequest request) =>
        ETag is not null && HttpMethods.IsGet(request.Method) && request.Headers.IfNoneMatch.Contains(ETag, StringComparer.Ordinal);
}
