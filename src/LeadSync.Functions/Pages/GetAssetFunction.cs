using LeadSync.Web.Assets;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Pages;

/// <summary>HTTP: <see cref="WebAssets"/>.</summary>
/// <param name="writer">Says that there is no such file.</param>
public sealed class GetAssetFunction(PageWriter writer)
{
    /// <summary>Answers a file that pages refer to; it holds nothing personal, so everybody may have it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version of all files.</param>
    /// <param name="path">The file.</param>
    [Function(PageFunctionNames.GetAsset)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ui/assets/{version}/{*path}")] HttpRequest request, string version, string? path) =>
        WebAssets.Find(path ?? "") is { } asset
            ? Task.FromResult<IResult>(new AssetAnswer(asset, version == WebAssets.Version))
            : writer.WriteErrorAsync(request, StatusCodes.Status404NotFound, request.HttpContext.RequestAborted);
}
