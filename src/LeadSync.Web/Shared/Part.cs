using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace LeadSync.Web.Shared;

/// <summary>A part of a page: knows the page's language and time.</summary>
public abstract class Part : ComponentBase
{
    /// <summary>What all pages need; handed down by the page's shell.</summary>
    [CascadingParameter]
    public required PageFrame Frame { get; set; }

    /// <summary>The words of the page.</summary>
    protected Words T => Frame.Words;
}
