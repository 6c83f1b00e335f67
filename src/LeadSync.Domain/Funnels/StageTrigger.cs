namespace LeadSync.Domain.Funnels;

/// <summary>What can move a cycle.</summary>
public enum StageTrigger
{
    /// <summary>The person became known.</summary>
    Identify,

    /// <summary>Score and ideal customer agree (D-11).</summary>
    Ripen,

    /// <summary>One representative is asked; also asked again after a refusal or a lapse.</summary>
    Offer,

    /// <summary>The offer is taken.</summary>
    Accept,

    /// <summary>The offer is refused or lapsed; somebody else is asked in the same cycle (D-6).</summary>
    RouteAgain,

    /// <summary>The first contact was made.</summary>
    Contact,

    /// <summary>Confirmed by the department that accepted.</summary>
    Confirm,

    /// <summary>Converted into account, contact and opportunity.</summary>
    Convert,

    /// <summary>The opportunity moved within the sales process (D-3).</summary>
    Advance,

    /// <summary>Won.</summary>
    Win,

    /// <summary>Lost.</summary>
    Lose,

    /// <summary>Back to nurturing (D-7).</summary>
    Recycle,

    /// <summary>Out (D-6).</summary>
    Disqualify,

    /// <summary>Belongs to something that exists (D-6).</summary>
    Link,

    /// <summary>Another owner.</summary>
    Reassign,
}
