namespace LeadSync.Domain.Funnels;

/// <summary>One allowed move of a profile.</summary>
/// <param name="From">Where the cycle is.</param>
/// <param name="On">What happens.</param>
/// <param name="To">Where it is afterwards.</param>
public sealed record Transition(Milestone From, StageTrigger On, Milestone To)
{
    /// <summary>The facts (D-17) that must be claimed or confirmed; none by default. BANT at TQL is such a need (D-18).</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
