using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Jobs;

/// <summary>A file that is sent part by part, for a browser to save.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="ContentType">The content type.</param>
/// <param name="Name">The file's name: letters, digits, <c>-</c> and <c>.</c>.</param>
internal sealed record JobResultAnswer(IAsyncEnumerable<string> Parts, string ContentType, string Name) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{Name}\"";
        await foreach (var part in Parts.WithCancellation(httpContext.RequestAborted)) await httpContext.Response.WriteAsync(part, httpContext.RequestAborted);
    }
}
