namespace LeadSync.Functions.Http;

/// <summary>What somebody may do in management and pages. Several together mean: any of these.</summary>
[Flags]
public enum Role
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Sees leads, documents and reports.</summary>
    Reader = 1,

    /// <summary>Changes leads and drafts of documents; sees what a reader sees.</summary>
    Editor = 2,

    /// <summary>Approves documents for marketing; sees what a reader sees.</summary>
    ApproverMarketing = 4,

    /// <summary>Approves documents for sales; sees what a reader sees.</summary>
    ApproverSales = 8,

    /// <summary>Works on leads that were offered.</summary>
    Representative = 16,

    /// <summary>Everything.</summary>
    All = Reader | Editor | ApproverMarketing | ApproverSales | Representative,
}
