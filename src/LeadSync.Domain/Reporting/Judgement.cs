namespace LeadSync.Domain.Reporting;

/// <summary>What sales said of a lead by its answer to an offer.</summary>
public enum Judgement
{
    /// <summary>Nothing: no answer, or one that is no fault of the lead, such as a wrong territory or a duplicate.</summary>
    None,

    /// <summary>Good enough.</summary>
    Good,

    /// <summary>Handed over too early: it may ripen (green banana).</summary>
    Unripe,

    /// <summary>Refused, but not because it came too early.</summary>
    Refused,
}
