using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>One rule of the score (D-9, D-10).</summary>
/// <param name="Id">Its name in explanations.</param>
/// <param name="Dimension">Whether it measures fit or engagement.</param>
/// <param name="Touchpoints">The kinds of touchpoint that give the points, each time; empty for a condition on the lead, which gives them once while it holds.</param>
/// <param name="When">What else must hold; <see cref="Condition.Always"/> where nothing is asked.</param>
/// <param name="Points">The points; negative takes off.</param>
public sealed record ScoringRule(string Id, ScoreDimension Dimension, IReadOnlyList<string> Touchpoints, Condition When, double Points);
