using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Scoring;

/// <summary>Gives points. The lines are the computation, not an account of it.</summary>
public static class Scorer
{
    /// <summary>The points that an event gives: every engagement rule whose touchpoint it is and whose condition holds, as known at its time.</summary>
    public static IReadOnlyList<ScoreLine> Lines(ServiceLevel level, Contact known, LeadEvent row) =>
        row.Touchpoint is { } touchpoint
            ? [.. level.Rules.Where(rule => rule.Touchpoints.Contains(touchpoint.Kind, StringComparer.OrdinalIgnoreCase) && rule.When.Holds(new LeadFields(known, touchpoint)))
                .Select(rule => new ScoreLine(rule.Id, rule.Dimension, rule.Points, row.OccurredAt, touchpoint.Kind, row.Id))]
            : [];

    /// <summary>The points for who the person is: every rule without a touchpoint, once, while it holds.</summary>
    public static IEnumerable<ScoreLine> FitOf(ServiceLevel level, Contact known) =>
        level.Rules.Where(rule => rule.Touchpoints.Count == 0 && rule.When.Holds(FieldsOf(known)))
            .Select(rule => new ScoreLine(rule.Id, rule.Dimension, rule.Points, level.EffectiveFrom, null, null));

    /// <summary>The fields of a person for a condition.</summary>
    public static IFieldSource FieldsOf(Contact known) => new LeadFields(known);
}
