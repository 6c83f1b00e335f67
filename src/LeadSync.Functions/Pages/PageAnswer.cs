using LeadSync.Web.Rendering;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Pages;

/// <summary>A page that was rendered before the answer began (architecture §5.5).</summary>
/// <param name="Html">The whole document.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record PageAnswer(string Html, int Status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = PageRenderer.ContentType;
        return httpContext.Response.WriteAsync(Html, httpContext.RequestAborted);
    }
}
