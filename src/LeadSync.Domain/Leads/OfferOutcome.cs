namespace LeadSync.Domain.Leads;

/// <summary>How an offer stands.</summary>
public enum OfferOutcome
{
    /// <summary>Not answered yet.</summary>
    Open,

    /// <summary>Taken.</summary>
    Accepted,

    /// <summary>Refused with a reason.</summary>
    Rejected,

    /// <summary>Not answered in time (D-23).</summary>
    Lapsed,

    /// <summary>Taken back.</summary>
    Withdrawn,
}
