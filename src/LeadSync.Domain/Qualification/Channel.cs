namespace LeadSync.Domain.Qualification;

/// <summary>A way of contacting a person (D-29).</summary>
public enum Channel
{
    /// <summary>By telephone.</summary>
    Call,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By letter.</summary>
    Post,
}
