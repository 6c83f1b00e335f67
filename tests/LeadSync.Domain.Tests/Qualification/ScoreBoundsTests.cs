using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-13")]
public sealed class ScoreBoundsTests
{
    private static readonly string[] Kinds = ["a", "b", "c"];

    [Fact]
    public void No_stream_of_touchpoints_scores_beyond_the_bounds() =>
        PropertyRun.Holds(Models().Zip(Streams()), sample => LiesWithin(sample.Item1, sample.Item2), fast: 500);

    [Fact]
    public void A_finite_bound_is_reached_by_somebody()
    {
        var level = Model([Rule("a", 5, "g", 12, Repetition.Always), Rule("b", 9, "g", null, Repetition.Once), Rule("c", 4, null, null, Repetition.Once)], [new ScoreGroup("g", 15)]);
        var events = Enumerable.Range(0, 30).Select(minute => Touch(Kinds[minute % 3], minute)).ToArray();

        Assert.Equal(19, ScoreBounds.Of(level).Total.Most);
        Assert.Equal(19, ScoreOf(level, events).Total);
    }

    [Theory]
    [InlineData(Repetition.Always, null, double.PositiveInfinity)]
    [InlineData(Repetition.Always, 8d, 8)]
    [InlineData(Repetition.Once, null, 3)]
    [InlineData(Repetition.Touchpoint, null, 6_000)]
    [InlineData(Repetition.Day, null, double.PositiveInfinity)]
    public void A_rule_goes_as_far_as_its_repetition_and_its_cap_let_it(Repetition every, double? cap, double most) =>
        Assert.Equal(most, ScoreBounds.Of(Model([Rule("a", 3, null, cap, every)], [])).Total.Most);

    [Fact]
    public void Once_a_day_with_a_half_life_cannot_grow_without_end()
    {
        var daily = Model([Rule("a", 4, null, null, Repetition.Day) with { HalfLife = TimeSpan.FromDays(1) }], []);
        var events = Enumerable.Range(0, 60).Select(day => Touch("a", day * 24 * 60)).ToArray();

        Assert.InRange(ScoreBounds.Of(daily).Total.Most, 12, 12.5);
        Assert.InRange(ScoreOf(daily, events).Total, 7.9, 8.1);
    }

    [Fact]
    public void What_is_taken_off_has_its_bound_too() =>
        Assert.Equal(new PointRange(-10, 0), ScoreBounds.Of(Model([Rule("a", -5, null, 10, Repetition.Always)], [])).Total);

    private static bool LiesWithin(ServiceLevel level, LeadEvent[] stream)
    {
        var (bounds, score) = (ScoreBounds.Of(level), ScoreOf(level, stream));
        return Holds(bounds.Total, score.Total) && Holds(bounds.Engagement, score.Engagement);
    }

    private static bool Holds(PointRange range, double points) => points >= range.Least - 1e-6 && points <= range.Most + 1e-6;

    private static Score ScoreOf(ServiceLevel level, LeadEvent[] stream)
    {
        var fold = new LeadFold(new ServiceLevels([level]));
        var lead = stream.OrderBy(LeadFold.PlaceOf).Aggregate(LeadState.Empty, fold.Apply);
        return lead.Current is { } cycle ? fold.ScoreOf(lead, cycle, lead.Last.At) : default;
    }

    private static Gen<ServiceLevel> Models() =>
        from rules in RuleGen().ListOf(5)
        from cap in Gen.Choose(0, 30)
        select Model([.. rules.Select((rule, index) => rule with { Id = $"r{index}" })], [new ScoreGroup("g", cap)]);

    private static Gen<ScoringRule> RuleGen() =>
        from kind in Gen.Elements("a", "b", "c", "")
        from points in Gen.Choose(-12, 12)
        from shared in Gen.Elements("g", null)
        from cap in Gen.Choose(-1, 20)
        from every in Gen.Elements(Enum.GetValues<Repetition>())
        from half in Gen.Choose(0, 3)
        from fit in Gen.Choose(0, 1)
        select Rule(kind, points, shared, cap < 0 ? null : cap, every) with
        {
            Dimension = fit == 1 ? ScoreDimension.Fit : ScoreDimension.Engagement,
            HalfLife = half == 0 ? null : TimeSpan.FromDays(half),
        };

    private static Gen<LeadEvent[]> Streams() =>
        from hours in Gen.Choose(0, 24 * 20).ListOf(25)
        from kinds in Gen.Elements(Kinds).ListOf(25)
        select hours.Select((hour, index) => Touch(kinds[index], (hour * 60) + index)).ToArray();

    private static LeadEvent Touch(string kind, int minute) => Leads.Given.Touch(kind, minute) with { Touchpoint = new Touchpoint(kind, Name: $"n{minute % 7}") };

    private static ScoringRule Rule(string kind, double points, string? group, double? cap, Repetition every) =>
        new(kind, ScoreDimension.Engagement, kind.Length == 0 ? [] : [kind], Condition.Always, points) { Group = group, Cap = cap, Every = every };

    private static ServiceLevel Model(IReadOnlyList<ScoringRule> rules, IReadOnlyList<ScoreGroup> groups) =>
        Given.Shipped with { Rules = rules, Groups = groups, Threshold = 1_000_000, Disqualify = [] };
}
