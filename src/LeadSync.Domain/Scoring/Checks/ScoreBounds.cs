namespace LeadSync.Domain.Scoring.Checks;

/// <summary>How far a score can go under a service level, whatever a person does. Never too narrow; conditions that exclude one another are not seen.</summary>
/// <param name="Total">Fit and engagement together.</param>
/// <param name="Engagement">What the person did.</param>
public sealed record ScoreBounds(PointRange Total, PointRange Engagement)
{
    private const int MostMarks = 2_000;

    // A day of summer time's beginning has 23 hours.
    private const double ShortestDay = 23d / 24d;

    /// <summary>The bounds of all rules.</summary>
    public static ScoreBounds Of(ServiceLevel level) => Of(level, _ => true);

    /// <summary>The bounds of some rules, as if there were no others.</summary>
    public static ScoreBounds Of(ServiceLevel level, Func<ScoringRule, bool> which)
    {
        var single = level.Rules.Where(rule => which(rule) && GroupOf(level, rule) is null).ToArray();
        var groups = level.Groups.Select(group => (Group: group, Rules: level.Rules.Where(rule => which(rule) && rule.Group == group.Id).ToArray())).ToArray();
        return new ScoreBounds(
            Sum([.. single.Select(Of), .. groups.Select(each => Sum(each.Rules.Select(Of)).Within(each.Group.Cap))]),
            Sum([.. single.Where(IsEngagement).Select(Of), .. groups.Select(each => EngagementOf(each.Rules, each.Group.Cap))]));
    }

    /// <summary>Whether an MQL can come of it (D-11).</summary>
    public bool Reaches(ServiceLevel level) => Total.Most >= level.Threshold && Engagement.Most >= level.MinimumEngagement;

    /// <summary>How far one rule goes alone.</summary>
    internal static PointRange Of(ScoringRule rule)
    {
        var most = rule.Points * Times(rule);
        return new PointRange(Math.Min(0, most), Math.Max(0, most)).Within(rule.Cap);
    }

    private static double Times(ScoringRule rule) => rule switch
    {
        { Points: 0 } or { Touchpoints.Count: 0 } or { Every: Repetition.Once } => 1,
        { Every: Repetition.Touchpoint } => MostMarks,
        { Every: Repetition.Day, HalfLife: { } half } => 1 + (1 / (1 - Math.Pow(2, -ShortestDay / half.TotalDays))),
        _ => double.PositiveInfinity,
    };

    // What a group of both dimensions loses by its cap, it loses as engagement: so its fit adds to what the cap leaves.
    private static PointRange EngagementOf(ScoringRule[] rules, double cap)
    {
        var engagement = Sum(rules.Where(IsEngagement).Select(Of));
        if (!rules.Any(IsEngagement)) return PointRange.Zero;
        var fit = Sum(rules.Where(rule => !IsEngagement(rule)).Select(Of));
        return new PointRange(Math.Max(engagement.Least, -cap - fit.Most) - Above(fit.Most, cap), Math.Min(engagement.Most, cap - fit.Least) + Above(-fit.Least, cap));
    }

    private static double Above(double points, double cap) => Math.Max(0, points - cap);

    private static bool IsEngagement(ScoringRule rule) => rule.Dimension == ScoreDimension.Engagement;

    private static string? GroupOf(ServiceLevel level, ScoringRule rule) => level.Groups.FirstOrDefault(group => group.Id == rule.Group)?.Id;

    private static PointRange Sum(IEnumerable<PointRange> ranges) => ranges.Aggregate(PointRange.Zero, (sum, range) => sum.Plus(range));
}
