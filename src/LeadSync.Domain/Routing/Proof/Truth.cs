namespace LeadSync.Domain.Routing.Proof;

/// <summary>Whether something holds in all cases of a cell.</summary>
internal enum Truth
{
    /// <summary>In none.</summary>
    No,

    /// <summary>Not settled by the fields that are fixed.</summary>
    Unknown,

    /// <summary>In all.</summary>
    Yes,
}
