namespace LeadSync.Domain.Scoring;

/// <summary>What follows from a rejection (D-6).</summary>
public enum Consequence
{
    /// <summary>Same cycle, credit returns, new clock; that representative is not asked again.</summary>
    RouteAgain,

    /// <summary>Back to nurturing until a date.</summary>
    Recycle,

    /// <summary>Out.</summary>
    Disqualify,

    /// <summary>Linked to a lead, contact or case that exists.</summary>
    Link,
}
