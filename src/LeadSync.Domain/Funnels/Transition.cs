namespace LeadSync.Domain.Funnels;

/// <summary>One allowed move of a profile.</summary>
/// <param name="From">Where the cycle is.</param>
/// <param name="On">What happens.</param>
/// <param name="To">Where it is afterwards.</param>
public sealed record Transition(Milestone From, StageTrigger On, Milestone To);
