using LeadSync.Domain.Scoring;
using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

[Trait("Requirement", "D-13")]
public sealed class ScoreBoundsTests
{
    [Fact]
    public void A_finite_bound_is_reached_by_somebody()
    {
        var level = ScoreModel.Of([ScoreModel.Rule("a", 5, "g", 12, Repetition.Always), ScoreModel.Rule("b", 9, "g", null, Repetition.Once), ScoreModel.Rule("c", 4, null, null, Repetition.Once)], new ScoreGroup("g", 15));
        var events = Enumerable.Range(0, 30).Select(minute => ScoreModel.Touch("abc"[minute % 3].ToString(), minute)).ToArray();

        Assert.Equal(19, ScoreBounds.Of(level).Total.Most);
        Assert.Equal(19, ScoreModel.ScoreOf(level, events).Total);
    }

    [Theory]
    [InlineData(Repetition.Always, null, double.PositiveInfinity)]
    [InlineData(Repetition.Always, 8d, 8)]
    [InlineData(Repetition.Once, null, 3)]
    [InlineData(Repetition.Touchpoint, null, 6_000)]
    [InlineData(Repetition.Day, null, double.PositiveInfinity)]
    public void A_rule_goes_as_far_as_its_repetition_and_its_cap_let_it(Repetition every, double? cap, double most) =>
        Assert.Equal(most, ScoreBounds.Of(ScoreModel.Of([ScoreModel.Rule("a", 3, null, cap, every)])).Total.Most);

    [Fact]
    public void Once_a_day_with_a_half_life_cannot_grow_without_end()
    {
        var daily = ScoreModel.Of([ScoreModel.Rule("a", 4, null, null, Repetition.Day) with { HalfLife = TimeSpan.FromDays(1) }]);
        var events = Enumerable.Range(0, 60).Select(day => ScoreModel.Touch("a", day * 24 * 60)).ToArray();

        Assert.InRange(ScoreBounds.Of(daily).Total.Most, 12, 12.5);
        Assert.InRange(ScoreModel.ScoreOf(daily, events).Total, 7.9, 8.1);
    }

    [Fact]
    public void What_is_taken_off_has_its_bound_too() =>
        Assert.Equal(new PointRange(-10, 0), ScoreBounds.Of(ScoreModel.Of([ScoreModel.Rule("a", -5, null, 10, Repetition.Always)])).Total);

    [Theory]
    [InlineData(1, 12.24)]
    [InlineData(2, 18.15)]
    [InlineData(8, 54.20)]
    public void The_longer_the_half_life_the_further_once_a_day_goes(int days, double most) =>
        Assert.Equal(most, ScoreBounds.Of(ScoreModel.Of([ScoreModel.Rule("a", 4, null, null, Repetition.Day) with { HalfLife = TimeSpan.FromDays(days) }])).Total.Most, 0.01);

    [Fact]
    public void What_adds_only_has_no_bound_below_zero_and_what_takes_off_adds_up()
    {
        Assert.Equal(new PointRange(0, 12), ScoreBounds.Of(Once(5, 7)).Total);
        Assert.Equal(new PointRange(-8, 0), ScoreBounds.Of(Once(-5, -3)).Total);
        Assert.Equal(new PointRange(-3, 5), ScoreBounds.Of(Once(5, -3)).Engagement);
    }

    /// <summary>A group of both dimensions loses by its cap as engagement: fit that goes below it gives engagement, fit above it takes some.</summary>
    [Theory]
    [InlineData(20, 10, 15, 0, 15)]
    [InlineData(20, -10, 15, 0, 20)]
    [InlineData(30, -10, 15, 0, 25)]
    [InlineData(-30, 10, 15, -25, 0)]
    [InlineData(5, 40, 15, -25, 5)]
    [InlineData(-5, -40, 15, -5, 25)]
    [InlineData(9, 0, 6, 0, 6)]
    public void The_engagement_of_a_group_of_both_dimensions_is_bounded_by_what_its_cap_does(double engagement, double fit, double cap, double least, double most)
    {
        var rules = new[] { ScoreModel.Rule("a", engagement, "g", null, Repetition.Once), ScoreModel.Rule("b", fit, "g", null, Repetition.Once) with { Dimension = ScoreDimension.Fit } };
        var level = ScoreModel.Of(rules, new ScoreGroup("g", cap));
        var scores = new[] { new[] { "a" }, ["b"], ["a", "b"] }.Select(kinds => ScoreModel.ScoreOf(level, [.. kinds.Select(ScoreModel.Touch)]).Engagement).Append(0).ToArray();

        Assert.Equal(new PointRange(least, most), ScoreBounds.Of(level).Engagement);
        Assert.Equal((least, most), (scores.Min(), scores.Max()));
    }

    [Fact]
    public void A_group_of_one_dimension_is_bounded_in_it_alone()
    {
        var rules = new[] { ScoreModel.Rule("a", 9, "g", null, Repetition.Once), ScoreModel.Rule("b", -9, "g", null, Repetition.Once) };

        Assert.Equal(new PointRange(-6, 6), ScoreBounds.Of(ScoreModel.Of(rules, new ScoreGroup("g", 6))).Engagement);
        Assert.Equal(
            new ScoreBounds(new PointRange(-6, 6), PointRange.Zero),
            ScoreBounds.Of(ScoreModel.Of([.. rules.Select(rule => rule with { Dimension = ScoreDimension.Fit })], new ScoreGroup("g", 6))));
    }

    private static ServiceLevel Once(params double[] points) =>
        ScoreModel.Of([.. points.Select((each, index) => ScoreModel.Rule($"r{index}", each, null, null, Repetition.Once))]);
}
