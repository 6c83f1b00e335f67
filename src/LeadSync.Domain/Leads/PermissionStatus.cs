namespace LeadSync.Domain.Leads;

/// <summary>Where a permission stands (D-29).</summary>
public enum PermissionStatus
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Double opt-in sent, not confirmed: counts for nothing.</summary>
    Requested,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}
