namespace LeadSync.Domain.Scoring;

/// <summary>One reason of a score. All lines of a cycle sum to its total.</summary>
/// <param name="Rule">The rule that gave the points.</param>
/// <param name="Dimension">Fit or engagement.</param>
/// <param name="Points">The points.</param>
/// <param name="At">When the deciding thing happened.</param>
/// <param name="Touchpoint">The kind of touchpoint; null for a condition on the lead.</param>
/// <param name="EventId">The event; null for a condition on the lead.</param>
public sealed record ScoreLine(string Rule, ScoreDimension Dimension, double Points, DateTimeOffset At, string? Touchpoint, string? EventId);
