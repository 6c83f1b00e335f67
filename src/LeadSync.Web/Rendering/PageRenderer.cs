using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace LeadSync.Web.Rendering;

/// <summary>Renders a page to a complete HTML document in memory, so that a fault becomes an error page and never half a page. Safe for concurrent use.</summary>
/// <param name="services">The services that components may ask for; none is needed today.</param>
/// <param name="loggers">Where the renderer logs.</param>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>The content type of what is rendered.</summary>
    public const string ContentType = "text/html; charset=utf-8";

    /// <summary>Renders a page.</summary>
    /// <returns>The document, from its doctype on.</returns>
    /// <exception cref="OperationCanceledException">The caller is no longer interested.</exception>
    public async Task<string> RenderAsync(PageModel page, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page.Component, ParametersOf(page));
            return root.ToHtmlString();
        });
    }

    private static ParameterView ParametersOf(PageModel page) =>
        ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = page });
}
