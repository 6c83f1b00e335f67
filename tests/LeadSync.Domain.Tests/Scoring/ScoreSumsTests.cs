using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Scoring;

/// <summary>In which sums a lead's points are kept, and to which side of the score they count (architecture A6).</summary>
[Trait("Requirement", "D-13")]
public sealed class ScoreSumsTests
{
    [Theory]
    [InlineData("fit", "fit", 15, 0)]
    [InlineData("engagement", "engagement", 0, 15)]
    [InlineData("engagement", "fit", 9, 6)]
    [InlineData("fit", "engagement", 10, 5)]
    [Trait("Requirement", "D-14")]
    public void What_a_group_loses_by_its_cap_it_loses_as_engagement_where_it_has_some(string first, string second, double fit, double engagement)
    {
        var fold = Given.FoldOf($$"""
            {"threshold":1000,"groups":[{"id":"g","cap":15}],"rules":[
             {"id":"a","dimension":"{{first}}","when":{"touchpoint":["x"]},"points":10,"group":"g"},
             {"id":"b","dimension":"{{second}}","when":{"touchpoint":["x"]},"points":9,"group":"g"}]}
            """);
        var lead = fold.Apply(LeadState.Empty, Given.Touch("x", 0));

        Assert.Equal(new Score(fit, engagement), fold.ScoreOf(lead, lead.Current!, lead.Last.At));
    }

    [Fact]
    public void Two_touchpoints_of_a_rule_are_one_sum()
    {
        var lead = Given.Lead(Given.Touch("newsletter-signup", 0), Given.Touch("newsletter-signup", 5));

        Assert.Equal((14d, Given.Start.AddMinutes(5)), (Assert.Single(lead.Current!.Points.Tallies).Sum, lead.Current.Points.Tallies[0].AsOf));
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public void A_rule_that_changes_its_half_life_or_its_side_has_a_sum_for_each()
    {
        var fold = new LeadFold(new ServiceLevels(
        [
            Web("\"halfLife\":\"P10D\"", 1, 0), Web("\"halfLife\":\"P20D\"", 2, 5), Web("\"halfLife\":\"P20D\",\"dimension\":\"fit\"", 3, 10),
        ]));
        var lead = new[] { 0, 1, 6, 7, 11, 12 }.Aggregate(LeadState.Empty, (state, day) => fold.Apply(state, Given.Touch("x", day * 24 * 60)));

        Assert.Equal(
            [(ScoreDimension.Engagement, 10d), (ScoreDimension.Engagement, 20d), (ScoreDimension.Fit, 20d)],
            lead.Current!.Points.Tallies.Select(tally => (tally.Dimension, tally.HalfLife!.Value.TotalDays)));
    }

    [Fact]
    public void Points_come_after_any_silence_in_full()
    {
        var fold = Given.FoldOf("""{"threshold":1000,"rules":[{"id":"web","when":{"touchpoint":["x"]},"points":8,"halfLife":"PT1H"}]}""");
        var lead = new[] { 0, 1_000 }.Aggregate(LeadState.Empty, (state, day) => fold.Apply(state, Given.Touch("x", day * 24 * 60)));

        Assert.Equal(8, fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total);
    }

    [Fact]
    public void The_line_of_a_rule_without_touchpoint_says_that_it_is_one_of_a_condition()
    {
        var fold = Given.FoldOf("""{"rules":[{"id":"size","dimension":"fit","when":{"employees":{"min":50}},"points":10}]}""");
        var lead = fold.Apply(LeadState.Empty, Given.Profile(new Contact { Email = EmailAddress.TryParse("a@example.com"), Employees = 80 }, 1));

        var line = Assert.Single(fold.ReadingOf(lead, lead.Current!, lead.Last.At).Lines);

        Assert.Equal(("size", ScoreLineKind.Condition, null), (line.Rule, line.Kind, line.Touchpoint));
    }

    private static ServiceLevel Web(string members, int version, int day) => Given.Level(
        $$"""{"threshold":1000,"rules":[{"id":"web","when":{"touchpoint":["x"]},"points":8,{{members}}}]}""", version, Given.Start.AddDays(day));
}
