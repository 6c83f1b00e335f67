namespace LeadSync.Web.Rendering;

/// <summary>What one page shows. A page model is plain data: whoever fills it needs to know nothing of markup.</summary>
public abstract record PageModel
{
    private protected PageModel()
    {
    }

    /// <summary>What all pages need: language and the present time.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The page's own address without its language, for the language switch. Never holds personal data (architecture B14).</summary>
    internal abstract string Self { get; }

    /// <summary>The component that shows it.</summary>
    internal abstract Type Component { get; }

    /// <summary>Prints the kind of page only.</summary>
    public override string ToString() => GetType().Name;
}
