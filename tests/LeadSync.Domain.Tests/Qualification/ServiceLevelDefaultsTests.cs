using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>What a member says, and what holds where it is not there.</summary>
[Trait("Requirement", "D-16")]
public sealed class ServiceLevelDefaultsTests
{
    [Fact]
    public void What_is_not_said_of_guards_routing_and_calendar_is_as_shipped()
    {
        var (silent, said) = (Given.Level("{}"), Given.Level("""{"routing":"south","calendar":"AT","disqualify":[]}"""));

        Assert.Equal(("default", "DE"), (silent.Routing, silent.Calendar));
        Assert.Equal(("south", "AT"), (said.Routing, said.Calendar));
        Assert.Contains("applicant", silent.Disqualify.Select(guard => guard.Reason));
        Assert.Empty(said.Disqualify);
    }

    [Theory]
    [InlineData("{}", 8, 8)]
    [InlineData("""{"clocks":[{"id":"first-contact","within":"PT3H"}]}""", 8, 3)]
    [InlineData("""{"clocks":[{"id":"first-contact","within":"PT3H"},{"id":"accept","within":"PT5H"}]}""", 5, 3)]
    [Trait("Requirement", "D-23")]
    public void A_clock_that_is_named_runs_as_long_as_it_says(string json, int accept, int firstContact)
    {
        var level = Given.Level(json);

        Assert.Equal((TimeSpan.FromHours(accept), TimeSpan.FromHours(firstContact)), (level.AcceptWithin, level.FirstContactWithin));
    }

    [Theory]
    [InlineData(null, false, 8)]
    [InlineData(24, false, 24)]
    [InlineData(3, false, 3)]
    [InlineData(null, true, 2)]
    [InlineData(24, true, 2)]
    [InlineData(1, true, 1)]
    [Trait("Requirement", "D-23")]
    public void A_rule_of_routing_gives_its_own_time_to_accept_and_the_fast_lane_never_more_than_its(int? rule, bool fastLane, int hours)
    {
        var level = Given.Level("""{"clocks":[{"id":"accept","within":"PT8H","fastLane":"PT2H"}]}""");

        Assert.Equal(TimeSpan.FromHours(hours), level.AcceptWithinOf(rule is { } own ? TimeSpan.FromHours(own) : null, fastLane));
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void What_a_document_does_not_say_of_a_shipped_reason_stays_and_the_reason_is_there_once()
    {
        var level = Given.Level("""{"rejections":[{"code":"no-budget","askNote":true},{"code":"competitor","name":{"de":"Mitbewerb","en":"Rival"},"cause":"persona-wrong"}]}""");
        var (budget, competitor) = (level.Rejections.Single(reason => reason.Code == "no-budget"), level.Rejections.Single(reason => reason.Code == "competitor"));

        Assert.Equal((Consequence.Recycle, TimeSpan.FromDays(90), true), (budget.Then, budget.Wait, budget.AskNote));
        Assert.Equal((BilingualName.None, null), (budget.Name, budget.Cause));
        Assert.Equal((Consequence.Disqualify, "Mitbewerb", RejectionCause.PersonaWrong), (competitor.Then, competitor.Name.De, competitor.Cause));
        Assert.Equal(RejectionReasons.Shipped.Select(reason => reason.Code), level.Rejections.Select(reason => reason.Code));
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void What_a_document_says_of_a_shipped_reason_wins()
    {
        var reason = Given.Level("""{"rejections":[{"code":"no-need-now","then":"disqualify","wait":"P10D","score":"keep"}]}""").Rejections.Single(each => each.Code == "no-need-now");

        Assert.Equal((Consequence.Disqualify, TimeSpan.FromDays(10), ScoreAfterRest.Keep), (reason.Then, reason.Wait, reason.Score));
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void An_alarm_of_ones_own_keeps_what_it_does_not_say()
    {
        var (said, silent) = (Given.Level("""{"rejectionAlarm":{"above":0.2,"minimum":5,"over":"P7D"}}""").RejectionAlarm, Given.Level("""{"rejectionAlarm":{"tell":["anna"]}}""").RejectionAlarm);

        Assert.Equal((0.2, 5, TimeSpan.FromDays(7)), (said.Above, said.Minimum, said.Over));
        Assert.Equal((0.4, 20, TimeSpan.FromDays(28), "anna"), (silent.Above, silent.Minimum, silent.Over, silent.Tell.Single()));
    }

    [Fact]
    public void A_price_is_in_its_own_currency_or_that_of_the_document()
    {
        var level = Given.Level("""{"currency":"USD","products":[{"id":"a","listPrice":5,"currency":"CHF"},{"id":"b","listPrice":6}]}""");

        Assert.Equal([new Money(5, "CHF"), new Money(6, "USD")], level.Products.Select(product => product.ListPrice));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void A_level_asks_for_confirmed_facts_only_where_it_says_so()
    {
        var level = Given.Level("""{"levels":[{"level":1,"facts":["need"]},{"level":2,"facts":["budget"],"confirmed":true}],"grades":{"fit":[9,6,3],"engagement":[8,5,2]}}""");

        Assert.Equal([false, true], level.Levels.Select(row => row.Confirmed));
        Assert.Equal([9, 6, 3], level.Grades.Fit);
        Assert.Equal([8, 5, 2], level.Grades.Engagement);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void An_approval_of_the_table_of_law_names_who_and_when() => Assert.Equal(
        new LawApproval("dpo", new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero)),
        Given.Level("""{"lawApproval":{"by":"dpo","on":"2026-01-02"}}""").LawApproval);
}
