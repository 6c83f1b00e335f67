using System.Globalization;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Scoring;

public sealed class ScoreArithmeticTests
{
    private static readonly DateTimeOffset Start = Given.Start;

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_points_halve_with_each_half_life_and_the_line_says_what_they_were()
    {
        var fold = Rules("""{"id":"web","when":{"touchpoint":["page-view"]},"points":8,"halfLife":"P10D"}""");
        var lead = Folded(fold, Touch("page-view", 0));

        var line = Assert.Single(Lines(fold, lead, [Touch("page-view", 0)], Start.AddDays(20)));

        Assert.Equal(2, Total(fold, lead, Start.AddDays(20)));
        Assert.Equal((2, 8), (line.Points, line.Awarded));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_a_cap_clamps_after_decay_and_stands_as_a_line_of_its_own()
    {
        var fold = Rules("""{"id":"web","when":{"touchpoint":["page-view"]},"points":8,"halfLife":"P10D","cap":10}""");
        LeadEvent[] events = [Touch("page-view", 0), Touch("page-view", 0, "second")];
        var lead = Folded(fold, events);

        Assert.Equal(10, Total(fold, lead, Start));
        Assert.Equal(8, Total(fold, lead, Start.AddDays(10)));
        Assert.Equal([8, 8, -6], Lines(fold, lead, events, Start).Select(line => line.Points).OrderDescending());
        Assert.Equal(ScoreLineKind.Cap, Lines(fold, lead, events, Start).Single(line => line.Points < 0).Kind);
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_a_group_clamps_what_its_rules_give_after_their_own_caps()
    {
        var fold = Rules(
            """
            {"id":"read","when":{"touchpoint":["download"]},"points":9,"group":"content","cap":12},
            {"id":"seen","when":{"touchpoint":["page-view"]},"points":7,"group":"content"}
            """,
            """[{"id":"content","cap":15}]""");
        LeadEvent[] events = [Touch("download", 0), Touch("download", 1), Touch("page-view", 2)];
        var lead = Folded(fold, events);

        var lines = Lines(fold, lead, events, lead.Last.At);

        Assert.Equal(15, Total(fold, lead, lead.Last.At));
        Assert.Equal(-6, lines.Single(line => line.Kind == ScoreLineKind.Cap).Points);
        Assert.Equal(("content", -4d), (lines.Single(line => line.Kind == ScoreLineKind.GroupCap).Rule, lines.Single(line => line.Kind == ScoreLineKind.GroupCap).Points));
    }

    [Fact]
    [Trait("Requirement", "D-10")]
    public void D10_a_cap_holds_below_zero_too()
    {
        var fold = Rules("""{"id":"careers","when":{"touchpoint":["careers-view"]},"points":-10,"cap":25}""");

        Assert.Equal(-25, Total(fold, Folded(fold, [.. Enumerable.Range(0, 4).Select(day => Touch("careers-view", day))]), Start.AddDays(3)));
    }

    [Theory]
    [Trait("Requirement", "D-13")]
    [InlineData("always", 12)]
    [InlineData("once", 3)]
    [InlineData("touchpoint", 6)]
    [InlineData("day", 9)]
    public void D13_every_says_how_often_the_same_thing_gives_points(string every, double total)
    {
        var fold = Rules($$"""{"id":"web","when":{"touchpoint":["download"]},"points":3,"every":"{{every}}"}""");
        var lead = Folded(
            fold,
            Download("a", Start),
            Download("b", Start.AddHours(2)),
            Download("a", new DateTimeOffset(2026, 11, 1, 23, 30, 0, TimeSpan.Zero)),
            Download("a", new DateTimeOffset(2026, 11, 3, 9, 0, 0, TimeSpan.Zero)));

        Assert.Equal(total, Total(fold, lead, lead.Last.At));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_a_day_is_one_of_the_service_levels_calendar_not_of_UTC()
    {
        var fold = Rules("""{"id":"web","when":{"touchpoint":["download"]},"points":3,"every":"day"}""");

        var lead = Folded(fold, Download("a", At("2026-11-01T22:59:00Z")), Download("a", At("2026-11-01T23:01:00Z")), Download("a", At("2026-11-02T22:59:00Z")));

        Assert.Equal(6, Total(fold, lead, lead.Last.At));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_a_rule_that_cannot_remember_more_is_saturated_and_says_so()
    {
        var fold = Rules("""{"id":"web","when":{"touchpoint":["download"]},"points":1,"every":"touchpoint"}""");

        var lead = Folded(fold, [.. Enumerable.Range(0, 2_001).Select(number => Download($"paper-{number}", Start.AddMinutes(number)))]);

        Assert.Equal(2_000, Total(fold, lead, lead.Last.At));
        Assert.Equal(["web"], lead.Current!.Points.Saturated);
    }

    [Fact]
    public void A_rule_without_touchpoint_gives_its_points_once_while_it_holds_undecayed()
    {
        var fold = Rules("""{"id":"size","dimension":"fit","when":{"employees":{"min":50}},"points":10,"halfLife":"P1D"}""");
        var big = Folded(fold, Given.Profile(new Contact { Email = EmailAddress.TryParse("a@example.com"), Employees = 80 }, 1));
        var small = fold.Apply(big, Given.Profile(new Contact { Email = EmailAddress.TryParse("a@example.com"), Employees = 5 }, 2));

        Assert.Equal(10, Total(fold, big, Start.AddDays(100)));
        Assert.Equal(0, Total(fold, small, Start.AddDays(100)));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_three_links_of_one_mail_within_five_seconds_are_a_scanners_and_all_of_them_are_taken_back()
    {
        var fold = Rules("""{"id":"mail","when":{"touchpoint":["email-click"]},"points":4,"halfLife":"P5D","every":"touchpoint"}""");
        LeadEvent[] scanned = [Click("one", 0), Click("two", 2), Click("three", 5)];
        var lead = Folded(fold, scanned);
        var person = fold.Apply(lead, Click("one", 600));

        Assert.Equal(0, Total(fold, lead, lead.Last.At));
        Assert.Equal(3, Lines(fold, lead, scanned, lead.Last.At).Count(line => line.Kind == ScoreLineKind.Scanner));
        Assert.Equal(4, Total(fold, person, person.Last.At));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_three_links_in_six_seconds_or_of_two_mails_or_one_link_thrice_are_a_persons()
    {
        var fold = Rules("""{"id":"mail","when":{"touchpoint":["email-click"]},"points":4}""");

        Assert.Equal(12, Total(fold, Folded(fold, Click("one", 0), Click("two", 2), Click("three", 6)), Start.AddMinutes(1)));
        Assert.Equal(12, Total(fold, Folded(fold, Click("one", 0), Click("two", 1), Click("three", 2, "other")), Start.AddMinutes(1)));
        Assert.Equal(12, Total(fold, Folded(fold, Click("one", 0), Click("one", 1), Click("one", 2)), Start.AddMinutes(1)));
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_a_click_that_its_sender_calls_a_scanners_gives_nothing()
    {
        var fold = Rules("""{"id":"mail","when":{"touchpoint":["email-click"]},"points":4}""");
        var click = Click("one", 0);

        Assert.Equal(0, Total(fold, Folded(fold, click with { Touchpoint = click.Touchpoint! with { Scanner = true } }), Start));
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public void D28_points_keep_the_half_life_under_which_they_were_given_and_take_the_caps_of_now()
    {
        var before = Given.Level(Document("""{"id":"web","when":{"touchpoint":["page-view"]},"points":8,"halfLife":"P10D"}"""));
        var after = Given.Level(Document("""{"id":"web","when":{"touchpoint":["page-view"]},"points":100,"cap":3}"""), 2, Start.AddDays(5));
        var fold = new LeadFold(new ServiceLevels([before, after]));
        var lead = Folded(fold, Touch("page-view", 0));

        Assert.Equal(Math.Round(8 * Math.Pow(2, -0.4), 6), Total(fold, lead, Start.AddDays(4)));
        Assert.Equal(3, Total(fold, lead, Start.AddDays(10)));
        Assert.Equal(2, Total(fold, lead, Start.AddDays(20)));
    }

    [Fact]
    public void Points_of_a_rule_that_is_gone_stay()
    {
        var after = Given.Level(Document(""), 2, Start.AddDays(5));
        var fold = new LeadFold(new ServiceLevels([Given.Shipped, after]));

        Assert.Equal(7, Total(fold, Folded(fold, Touch("newsletter-signup", 0)), Start.AddDays(6)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.001)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(13.37)]
    [InlineData(1000)]
    public void One_function_gives_two_to_the_minus_x(double halfLives)
    {
        var line = new ScoreLine("r", ScoreDimension.Engagement, 1, Start, null, null) { HalfLife = TimeSpan.FromDays(1) };

        var share = line.AsOf(Start + TimeSpan.FromDays(1) * halfLives).Points;

        Assert.Equal(1, share / Math.Pow(2, -(TimeSpan.FromDays(1) * halfLives / TimeSpan.FromDays(1))), 1e-14);
    }

    private static LeadFold Rules(string rules, string groups = "[]") => Given.FoldOf(Document(rules, groups));

    private static string Document(string rules, string groups = "[]") => $$"""{"threshold":1000,"rules":[{{rules}}],"groups":{{groups}}}""";

    private static LeadState Folded(LeadFold fold, params LeadEvent[] events) => events.Aggregate(LeadState.Empty, fold.Apply);

    private static double Total(LeadFold fold, LeadState lead, DateTimeOffset at) => fold.ScoreOf(lead, lead.Current!, at).Total;

    private static IReadOnlyList<ScoreLine> Lines(LeadFold fold, LeadState lead, IEnumerable<LeadEvent> events, DateTimeOffset at) =>
        [.. fold.ReadingOf(lead, lead.Current!, at).Lines, .. fold.Explain(lead, events).SelectMany(row => row.Lines).Select(line => line.AsOf(at))];

    private static LeadEvent Touch(string kind, int day, string? id = null) =>
        Given.Touch(kind, 0, id ?? $"{kind}-{day}") with { OccurredAt = Start.AddDays(day) };

    private static LeadEvent Download(string content, DateTimeOffset at) =>
        Given.Touch("download", 0, $"{content}-{at.Ticks}") with { OccurredAt = at, Touchpoint = new Touchpoint("download", Content: content) };

    private static LeadEvent Click(string link, int second, string campaign = "autumn") => Given.Touch("email-click", 0, $"{link}-{second}") with
    {
        OccurredAt = Start.AddSeconds(second),
        Touchpoint = new Touchpoint("email-click", Campaign: campaign, Url: "https://example.com/" + link),
    };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
