namespace LeadSync.Domain.Reporting;

/// <summary>One cycle of a lead that a draft would have treated otherwise.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Change">What would have changed.</param>
/// <param name="Before">When it became an MQL; null where it did not.</param>
/// <param name="After">When it would have become one; null where it would not.</param>
/// <param name="Judgement">What sales said of it.</param>
public sealed record BacktestLead(string LeadId, int Cycle, BacktestChange Change, DateTimeOffset? Before, DateTimeOffset? After, Judgement Judgement);
