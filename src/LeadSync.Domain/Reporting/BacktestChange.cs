namespace LeadSync.Domain.Reporting;

/// <summary>What a draft would have changed for one cycle of a lead.</summary>
public enum BacktestChange
{
    /// <summary>An MQL at the same time.</summary>
    Same,

    /// <summary>An MQL earlier.</summary>
    Earlier,

    /// <summary>An MQL later.</summary>
    Later,

    /// <summary>An MQL that the draft would not have made.</summary>
    Lost,

    /// <summary>No MQL, but the draft would have made one.</summary>
    Gained,
}
