using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace LeadSync.Web.Shared;

/// <summary>A page and its model.</summary>
/// <typeparam name="TModel">What the page shows.</typeparam>
public abstract class PageOf<TModel> : ComponentBase
    where TModel : PageModel
{
    /// <summary>What the page shows.</summary>
    [Parameter]
    [EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>The words of the page.</summary>
    protected Words T => Model.Frame.Words;
}
