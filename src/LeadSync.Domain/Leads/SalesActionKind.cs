namespace LeadSync.Domain.Leads;

/// <summary>What sales did with a lead (design §5, canonical CRM events).</summary>
public enum SalesActionKind
{
    /// <summary>The offer is taken.</summary>
    Accept,

    /// <summary>The offer is refused; the reason decides what follows (D-6).</summary>
    Reject,

    /// <summary>The first contact was made.</summary>
    Contacted,

    /// <summary>The lead was confirmed.</summary>
    Qualify,

    /// <summary>An opportunity exists: the lead became account, contact and opportunity.</summary>
    Convert,

    /// <summary>The opportunity moved within the sales process (D-3).</summary>
    Advance,

    /// <summary>The opportunity was won.</summary>
    Win,

    /// <summary>The opportunity was lost.</summary>
    Lose,

    /// <summary>Back to nurturing until a date (D-7).</summary>
    Recycle,

    /// <summary>Out, for good, with a reason.</summary>
    Disqualify,

    /// <summary>Another representative takes over.</summary>
    Reassign,

    /// <summary>A remark; nothing changes.</summary>
    Note,

    /// <summary>A gate is opened with a reason (D-18). By hand only.</summary>
    Override,
}
