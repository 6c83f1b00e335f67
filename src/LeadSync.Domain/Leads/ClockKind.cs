namespace LeadSync.Domain.Leads;

/// <summary>The clocks that run (D-23).</summary>
public enum ClockKind
{
    /// <summary>Offer to answer.</summary>
    Accept,

    /// <summary>Acceptance to first contact.</summary>
    FirstContact,

    /// <summary>Accepted, and then nothing that sales does.</summary>
    Idle,
}
