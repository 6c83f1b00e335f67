using LeadSync.Domain.Leads;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Scoring;

/// <summary>What a scanner's clicks leave behind for the person whose mail it was: nothing.</summary>
[Trait("Requirement", "D-13")]
public sealed class ScannerMemoryTests
{
    [Theory]
    [InlineData("day")]
    [InlineData("once")]
    [InlineData("touchpoint")]
    [InlineData("always")]
    public void A_persons_click_later_on_the_day_counts_as_if_no_scanner_had_been_there(string every)
    {
        var fold = Rule($"\"every\":\"{every}\"");
        var scanned = Scanned(fold);

        var person = fold.Apply(scanned, Click("one", 600));

        Assert.Equal((0d, 4d), (Total(fold, scanned), Total(fold, person)));
    }

    [Fact]
    public void Clicks_are_taken_back_however_fast_their_points_fade()
    {
        var fold = Rule("\"halfLife\":\"PT0.001S\"");

        Assert.Equal(0, Total(fold, Scanned(fold)));
    }

    [Fact]
    public void A_rule_that_counts_each_touchpoint_remembers_no_days()
    {
        var lead = Scanned(Rule("\"every\":\"touchpoint\""));

        Assert.Empty(lead.Current!.Points.Days);
    }

    private static LeadFold Rule(string members) =>
        Given.FoldOf($$"""{"threshold":1000,"rules":[{"id":"mail","when":{"touchpoint":["email-click"]},"points":4,{{members}}}]}""");

    private static LeadState Scanned(LeadFold fold) =>
        new[] { Click("one", 0), Click("two", 2), Click("three", 5) }.Aggregate(LeadState.Empty, fold.Apply);

    private static double Total(LeadFold fold, LeadState lead) => fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total;

    private static LeadEvent Click(string link, int second) => Given.Touch("email-click", 0, $"{link}-{second}") with
    {
        OccurredAt = Given.Start.AddSeconds(second),
        Touchpoint = new Touchpoint("email-click", Campaign: "autumn", Url: "https://example.com/" + link),
    };
}
