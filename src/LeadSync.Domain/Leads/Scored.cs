using LeadSync.Domain.Conditions;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>What a touchpoint gives to the cycle that it feeds: the lines are the computation, not an account of it (D-13).</summary>
internal static class Scored
{
    /// <summary>The rules that a touchpoint meets, as the lead is known at its time.</summary>
    public static IEnumerable<ScoringRule> RulesFor(ServiceLevel level, Touchpoint touchpoint, IFieldSource lead) =>
        level.Rules.Where(rule => rule.Touchpoints.Contains(touchpoint.Kind, StringComparer.OrdinalIgnoreCase) && rule.When.Holds(lead));

    public static (LeadState State, IReadOnlyList<ScoreLine> Lines) By(LeadState state, Cycle cycle, LeadEvent row, Moment moment)
    {
        if (row.Touchpoint is not { } touchpoint) return (state, []);
        var (points, lines) = Awarded(cycle, row, touchpoint, RulesFor(moment.Level, touchpoint, moment.FieldsOf(state, cycle, touchpoint)), moment);
        var given = points == cycle.Points ? state : state.With(cycle with { Points = points, EngagedAt = IsEngagement(lines) ? row.OccurredAt : cycle.EngagedAt });
        if (touchpoint.Kind != TouchpointKinds.EmailClick) return (given, lines);
        var (after, back) = Scanners.By(given, cycle.Number, row, touchpoint, lines);
        return (after, [.. lines, .. back]);
    }

    private static (CyclePoints Points, IReadOnlyList<ScoreLine> Lines) Awarded(
        Cycle cycle, LeadEvent row, Touchpoint touchpoint, IEnumerable<ScoringRule> rules, Moment moment)
    {
        var points = cycle.Points;
        var lines = new List<ScoreLine>();
        foreach (var rule in rules)
        {
            var remembered = points.Remembering(rule, touchpoint, () => CalendarZone.DayOf(moment.Level.Calendar, row.OccurredAt));
            points = remembered.Points;
            if (!remembered.Counts) continue;
            var line = LineOf(rule, row, touchpoint);
            points = points.Plus(line);
            lines.Add(line);
        }

        return (points, lines);
    }

    private static bool IsEngagement(IReadOnlyList<ScoreLine> lines) => lines.Any(line => line is { Dimension: ScoreDimension.Engagement, Points: > 0 });

    private static ScoreLine LineOf(ScoringRule rule, LeadEvent row, Touchpoint touchpoint) =>
        new(rule.Id, rule.Dimension, rule.Points, row.OccurredAt, touchpoint.Kind, row.Id) { HalfLife = rule.HalfLife };
}
