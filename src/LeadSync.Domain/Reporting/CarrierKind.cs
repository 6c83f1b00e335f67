namespace LeadSync.Domain.Reporting;

/// <summary>The kinds of what carries a lead (D-8).</summary>
public enum CarrierKind
{
    /// <summary>A persona.</summary>
    Persona,

    /// <summary>A campaign.</summary>
    Campaign,

    /// <summary>An approach.</summary>
    Approach,

    /// <summary>A content.</summary>
    Content,

    /// <summary>A scoring rule.</summary>
    Rule,

    /// <summary>A source.</summary>
    Source,
}
