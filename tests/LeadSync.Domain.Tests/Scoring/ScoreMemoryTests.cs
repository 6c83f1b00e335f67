using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Scoring;

/// <summary>What a lead's row remembers of the past, and how long (architecture A6).</summary>
[Trait("Requirement", "D-13")]
public sealed class ScoreMemoryTests
{
    [Fact]
    public void D13_points_of_long_ago_are_none()
    {
        var fold = Given.FoldOf("""{"rules":[{"id":"web","when":{"touchpoint":["page-view"]},"points":8,"halfLife":"P1D"}]}""");
        var lead = fold.Apply(LeadState.Empty, Given.Touch("page-view", 0));

        Assert.Equal(0, lead.Current!.Points.Tallies[0].At(Given.Start.AddDays(1_071)));
        Assert.InRange(lead.Current.Points.Tallies[0].At(Given.Start.AddDays(1_000)), double.Epsilon, 1e-200);
        Assert.InRange(lead.Current.Points.Tallies[0].At(Given.Start.AddDays(1_070)), double.Epsilon, 1e-300);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(10, 0.0078125)]
    public void D13_after_whole_half_lives_points_are_halved_to_the_bit(int days, double points) =>
        Assert.Equal(points, new Tally("web", ScoreDimension.Engagement, TimeSpan.FromDays(1), 8, Given.Start).At(Given.Start.AddDays(days)));

    [Fact]
    public void D13_after_two_thousand_touchpoints_a_rule_that_counts_each_once_gives_no_more_and_says_so()
    {
        var fold = Given.FoldOf("""{"threshold":10000,"minimumEngagement":0,"rules":[{"id":"paper","when":{"touchpoint":["download"]},"points":1,"every":"touchpoint"},{"id":"once","when":{"touchpoint":["download"]},"points":1,"every":"once"}]}""");
        var lead = Enumerable.Range(0, 2_003).Aggregate(LeadState.Empty, (state, number) =>
            fold.Apply(state, Given.Touch("download", number) with { Touchpoint = new Touchpoint("download", Content: $"paper-{number}") }));

        Assert.Equal(2_000, fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total);
        Assert.Equal("paper", Assert.Single(lead.Current!.Points.Saturated));
    }

    [Theory]
    [InlineData("DE", "2026-11-01T22:30:00Z", "2026-11-01T23:30:00Z", 2)]
    [InlineData("AT", "2026-11-01T22:30:00Z", "2026-11-01T23:30:00Z", 2)]
    [InlineData("CH-ZH", "2026-11-01T22:30:00Z", "2026-11-01T23:30:00Z", 2)]
    [InlineData("LI", "2026-11-01T22:30:00Z", "2026-11-01T23:30:00Z", 2)]
    [InlineData("DE-BY", "2026-11-01T23:30:00Z", "2026-11-02T22:30:00Z", 1)]
    public void D13_once_a_day_means_the_day_of_the_service_levels_calendar(string calendar, string first, string second, double points)
    {
        var fold = Given.FoldOf($$"""{"calendar":"{{calendar}}","rules":[{"id":"mail","when":{"touchpoint":["email-click"]},"points":1,"every":"day"}]}""");
        var lead = new[] { first, second }.Aggregate(LeadState.Empty, (state, at) =>
            fold.Apply(state, Given.Touch("email-click", 0, at) with { OccurredAt = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) }));

        Assert.Equal(points, fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total);
    }

    [Theory]
    [InlineData("{}", 2)]
    [InlineData("""{"clocks":[{"id":"first-contact","within":"PT6H","fastLane":"PT1H"}]}""", 1)]
    [InlineData("""{"clocks":[{"id":"first-contact","within":"PT6H"}]}""", 6)]
    [Trait("Requirement", "D-23")]
    public void D23_the_first_contact_of_the_fast_lane_has_its_own_time_or_that_of_all(string level, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), Given.Level(level).FastLaneContactWithin);

    [Fact]
    public void A_service_level_has_at_least_one_version_and_before_the_first_the_first_holds()
    {
        var later = Given.Shipped with { Version = 2, EffectiveFrom = Given.Start.AddDays(1) };

        Assert.Throws<ArgumentException>(() => new ServiceLevels([]));
        Assert.Equal(2, new ServiceLevels([later]).At(Given.Start).Version);
        Assert.Equal([1, 2], new[] { 0, 1 }.Select(days => new ServiceLevels([later, Given.Shipped]).At(Given.Start.AddDays(days)).Version));
    }

    [Theory]
    [InlineData("stage", "[\"Lead\"]")]
    [InlineData("level", "[1]")]
    [InlineData("fastLane", "[false]")]
    [Trait("Requirement", "D-9")]
    public void D9_a_rule_may_ask_how_far_the_lead_has_come(string field, string values)
    {
        var fold = Given.FoldOf($$$"""{"rules":[{"id":"r","when":{"touchpoint":["page-view"],"{{{field}}}":{{{values}}}},"points":4}]}""");
        var lead = new[] { 0, 1 }.Aggregate(LeadState.Empty, (state, minute) => fold.Apply(state, Given.Touch("page-view", minute)));

        Assert.InRange(fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total, 4, 8);
    }

    [Theory]
    [InlineData("""{"contact":{"country":"Germany"}}""")]
    [InlineData("""{"contact":{"email":"nobody"}}""")]
    public void A_row_that_holds_what_is_no_address_and_no_country_is_not_read(string row) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LeadState>(row, DomainJson.Options));
}
