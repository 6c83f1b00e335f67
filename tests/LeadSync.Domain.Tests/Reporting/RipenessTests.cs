using LeadSync.Domain.Leads;
using LeadSync.Domain.Reporting;
using Given = LeadSync.Domain.Tests.Qualification.Given;

namespace LeadSync.Domain.Tests.Reporting;

public sealed class RipenessTests
{
    [Fact]
    [Trait("Requirement", "D-14")]
    public void The_meter_shows_the_share_that_came_too_early_by_source_content_and_score_band()
    {
        var meter = new RipenessMeter(Given.Shipped.Rejections);
        HandOverFact[] facts =
        [
            Facts.Accepted(new Carriers(Source: "linkedin", Content: "guide"), score: 39.9),
            Facts.Rejected("too-early", new Carriers(Source: "linkedin", Content: "guide"), score: 35),
            Facts.Rejected("no-budget", new Carriers(Source: "fair"), score: 40),
            Facts.Rejected("student", new Carriers(Source: "fair"), score: -1),
            Facts.Rejected("wrong-territory", new Carriers(Source: "fair")),
            Facts.Accepted() with { Outcome = OfferOutcome.Open },
        ];
        foreach (var fact in facts) meter.Add(fact);

        Assert.Equal(
            ["content  2/1", "content guide 2/1", "score -10–-1 1/0", "score 30–39 2/1", "score 40–49 1/1", "source fair 2/1", "source linkedin 2/1"],
            meter.Rows().Select(row => $"{row.By} {row.Key} {row.Decisions}/{row.TooEarly}").Order(StringComparer.Ordinal));
        Assert.Equal(0.5, meter.Rows().Single(row => row.Key == "linkedin").Share);
    }

    [Theory]
    [InlineData("too-early", Judgement.Unripe)]
    [InlineData("bad-timing", Judgement.Unripe)]
    [InlineData("no-authority", Judgement.Unripe)]
    [InlineData("unreachable", Judgement.Refused)]
    [InlineData("other", Judgement.Refused)]
    [InlineData("spam", Judgement.Refused)]
    [InlineData("no-capacity", Judgement.None)]
    [InlineData("support-case", Judgement.None)]
    [Trait("Requirement", "D-14")]
    public void A_refusal_says_by_its_consequence_what_sales_thinks_of_the_lead(string reason, Judgement judgement) =>
        Assert.Equal(judgement, Judgements.Of(Facts.Rejected(reason), Given.Shipped.Rejections));

    [Fact]
    [Trait("Requirement", "D-19")]
    public void The_levels_of_the_hand_overs_stand_beside_the_survey()
    {
        var table = new LevelTable();
        foreach (var level in new[] { 1, 1, 2, 6 }) table.Add(Facts.Accepted(level: level));

        Assert.Equal([(1, 2, 0.5, 0.28), (2, 1, 0.25, 0.25), (3, 0, 0, 0.25), (4, 0, 0, 0.10), (5, 0, 0, 0.10), (6, 1, 0.25, null)],
            table.Rows().Select(row => (row.Level, row.HandedOver, row.Share, row.Survey)));
        Assert.Equal(0.98, table.Rows().Sum(row => row.Survey.GetValueOrDefault()), 9);
    }

    [Fact]
    [Trait("Requirement", "D-19")]
    public void Without_a_hand_over_the_shares_are_zero() => Assert.All(new LevelTable().Rows(), row => Assert.Equal((0, 0), (row.HandedOver, row.Share)));
}
