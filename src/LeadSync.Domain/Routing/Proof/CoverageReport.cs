using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>Whether every lead in use finds a rule, by cutting all of them at the bounds of the rules (not by samples).</summary>
/// <param name="Cells">How many parts there are.</param>
/// <param name="CellsByRule">How many parts each rule takes, by its id.</param>
/// <param name="Gaps">Counter-examples: one lead of each part that no rule takes, at most <see cref="MaxGaps"/>.</param>
/// <param name="GapCount">How many such parts there are.</param>
/// <param name="IsComplete">False where the table draws more borders than are looked at: then a part may be missing here.</param>
public sealed record CoverageReport(
    int Cells, IReadOnlyDictionary<string, int> CellsByRule, IReadOnlyList<IReadOnlyDictionary<string, FieldValue>> Gaps, int GapCount, bool IsComplete)
{
    /// <summary>The most counter-examples that are kept: 20.</summary>
    public const int MaxGaps = 20;
}
