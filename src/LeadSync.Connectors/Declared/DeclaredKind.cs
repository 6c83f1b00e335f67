namespace LeadSync.Connectors.Declared;

/// <summary>What an event means.</summary>
internal abstract record DeclaredKind
{
    private DeclaredKind()
    {
    }

    /// <summary>The person did something.</summary>
    /// <param name="Kind">What, for example <c>newsletter-signup</c>.</param>
    public sealed record Touchpoint(string Kind) : DeclaredKind;

    /// <summary>The person did what the sender's own word says.</summary>
    public sealed record AsNamed : DeclaredKind;

    /// <summary>Fields only.</summary>
    public sealed record Profile : DeclaredKind;

    /// <summary>A permission changed.</summary>
    public sealed record Consent : DeclaredKind;

    /// <summary>Of no use.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Ignored(string Reason) : DeclaredKind;
}
