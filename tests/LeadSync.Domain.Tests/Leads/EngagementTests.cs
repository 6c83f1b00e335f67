using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Which touchpoints count as engagement, and which rules they meet.</summary>
public sealed class EngagementTests
{
    private const string Level = """
        {"rules":[
          {"id":"paper","when":{"touchpoint":["download"],"content":["whitepaper"]},"points":9},
          {"id":"reads","dimension":"fit","when":{"touchpoint":["download"]},"points":2},
          {"id":"head","dimension":"fit","when":{"seniority":["head"]},"points":5},
          {"id":"nothing","when":{"touchpoint":["page-view"]},"points":0}]}
        """;

    [Fact]
    [Trait("Requirement", "D-9")]
    public void D9_a_rule_gives_points_only_where_both_its_touchpoint_and_its_conditions_are_met()
    {
        var lead = Download(null).Lead;

        Assert.Equal((7, 0), (Score(lead).Fit, Score(lead).Engagement));
        Assert.Equal((7, 9), (Score(Download("whitepaper").Lead).Fit, Score(Download("whitepaper").Lead).Engagement));
    }

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_a_touchpoint_that_gives_any_point_of_engagement_is_engagement_and_one_that_gives_fit_or_nothing_is_none()
    {
        var paper = Download("whitepaper");

        Assert.Equal(paper.Now, paper.Cycle.EngagedAt);
        Assert.Null(Download(null).Cycle.EngagedAt);
        Assert.Null(Story.Of(Level).Touch("page-view").Cycle.EngagedAt);
    }

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_points_that_are_taken_off_are_no_new_engagement()
    {
        var story = Story.Of("""{"rejections":[{"code":"no-budget","then":"recycle","wait":"P30D","score":"keep","name":{"de":"Kein Budget","en":"No budget"}}]}""")
            .Touch("newsletter-signup", 7).Offered().Does(SalesActionKind.Reject, "no-budget").After(TimeSpan.FromDays(31)).Touch("careers-view");

        Assert.Equal((39, Gates.NewEngagement), (Given.Fold.ScoreOf(story.Lead, story.Cycle, story.Now).Total, Assert.Single(story.Cycle.HeldBack).Code));
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_a_touchpoint_that_gives_nothing_opens_no_cycle_behind_one_that_ended()
    {
        var story = Story.Of(Level).Touch("demo-request").Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Convert).Does(SalesActionKind.Lose);

        Assert.Single(story.Touch("page-view").Lead.Cycles);
        Assert.Equal(2, story.Touch("download").Lead.Cycles.Count);
    }

    [Fact]
    [Trait("Requirement", "D-11")]
    public void D11_a_lead_with_too_little_engagement_is_no_MQL_yet_and_is_held_back_by_nothing_else()
    {
        var story = Story.Of("""{"minimumEngagement":36,"idealCustomer":{"country":["DE"]}}""").Touch("newsletter-signup", 5);
        Assert.Equal(("Lead", 0), (story.Stage, story.Cycle.HeldBack.Count));

        Assert.Equal(Gates.IdealCustomer, Assert.Single(story.Touch("newsletter-signup").Cycle.HeldBack).Code);
    }

    [Fact]
    [Trait("Requirement", "D-9")]
    public void D9_the_history_says_which_threshold_made_the_MQL() =>
        Assert.Equal("12", Story.Of("""{"threshold":12}""").Touch("newsletter-signup", 2).Lead.History[^1].Arguments!["threshold"]);

    private static Story Download(string? content) => Story.Of(Level).Happens(Given.Touch("download", 0, "d") with
    {
        Lead = new Contact { Email = EmailAddress.TryParse("a@example.com"), Seniority = "head" }, Touchpoint = new Touchpoint("download", Content: content),
    });

    private static Domain.Scoring.Score Score(LeadState lead) => Given.FoldOf(Level).ScoreOf(lead, lead.Current!, lead.Last.At);
}
