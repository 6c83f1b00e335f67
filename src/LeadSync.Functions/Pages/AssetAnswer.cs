using LeadSync.Web.Assets;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Pages;

/// <summary>A file whose address changes with its content: a browser that has it never asks again.</summary>
/// <param name="Asset">The file.</param>
/// <param name="IsCurrent">False where the address names another version; then the file is answered, but not kept.</param>
internal sealed record AssetAnswer(WebAsset Asset, bool IsCurrent) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.ETag = Asset.ETag;
        response.Headers.CacheControl = IsCurrent ? WebAsset.CacheControl : "no-cache";
        if (request.Headers.IfNoneMatch.Contains(Asset.ETag, StringComparer.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = Asset.ContentType;
        response.ContentLength = Asset.Content.Length;
        await response.Body.WriteAsync(Asset.Content, httpContext.RequestAborted);
    }
}
