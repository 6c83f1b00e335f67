using LeadSync.Functions.Http;
using LeadSync.Web.Errors;
using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Pages;

/// <summary>Renders pages in the language of whoever asks: <c>?lang=</c>, else <c>Accept-Language</c>.</summary>
/// <param name="renderer">The renderer.</param>
/// <param name="time">The clock.</param>
public sealed class PageWriter(PageRenderer renderer, TimeProvider time)
{
    /// <summary>What a page needs to know of the request.</summary>
    public PageFrame FrameFor(HttpRequest request)
    {
        var asked = request.Query["lang"].FirstOrDefault();
        var language = UiLanguage.Choose(asked, request.Headers.AcceptLanguage);
        return new PageFrame(language, time.GetUtcNow(), string.Equals(asked, language.Code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A page as the answer.</summary>
    public async Task<IResult> WriteAsync(PageModel page, CancellationToken cancellationToken, int status = StatusCodes.Status200OK) =>
        new PageAnswer(await renderer.RenderAsync(page, cancellationToken), status);

    /// <summary>The page that says what went wrong.</summary>
    public Task<IResult> WriteErrorAsync(HttpRequest request, int status, CancellationToken cancellationToken) => WriteAsync(
        new ErrorPageModel { Frame = FrameFor(request), Status = status, CorrelationId = Correlation.Id, Path = request.Path.ToUriComponent() }, cancellationToken, status);
}
