using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Scoring;

/// <summary>Puts the leads for which it holds under a service level.</summary>
/// <param name="When">Which leads.</param>
/// <param name="ServiceLevel">The service level's name.</param>
public sealed record AssignmentRule(Condition When, string ServiceLevel);
