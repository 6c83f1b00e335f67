using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Clicks of mail scanners give nothing, and whatever they seemed to give is taken back once (D-13).</summary>
[Trait("Requirement", "D-13")]
public sealed class ScannerTests
{
    private static readonly LeadFold Fold = Given.FoldOf("""{"rules":[{"id":"mail","when":{"touchpoint":["email-click"]},"points":4,"halfLife":"P5D"}]}""");

    [Fact]
    public void D13_links_that_their_sender_names_without_an_address_are_different_links_too()
    {
        Assert.Equal(0, TotalOf(Named("one", 0), Named("two", 1), Named("three", 2)), 9);
        Assert.True(TotalOf(Named("one", 0), Named("one", 1), Named("one", 2)) > 11);
    }

    [Fact]
    public void D13_each_further_click_of_a_scanner_is_taken_back_once() =>
        Assert.Equal(0, TotalOf(Named("one", 0), Named("two", 1), Named("three", 2), Named("four", 3), Named("five", 4)), 9);

    [Fact]
    public void D13_lines_that_are_taken_back_sum_to_nothing_however_old_they_are()
    {
        LeadEvent[] clicks = [Named("one", 0), Named("two", 1), Named("three", 2)];

        var lines = Fold.Explain(Folded(clicks), clicks).SelectMany(explained => explained.Lines).ToArray();

        Assert.Equal(6, lines.Length);
        Assert.Equal(0, lines.Sum(line => line.AsOf(Given.Start.AddDays(5)).Points), 9);
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public void D28_clicks_that_were_rated_again_are_taken_back_in_the_order_in_which_they_were_made()
    {
        LeadEvent[] clicks = [Named("one", 0), Named("two", 1), Named("three", 2)];
        var rated = Fold.Rate(Folded(clicks[..2]), new ToldFact.Rated(1, new Position(clicks[1].OccurredAt.AddMilliseconds(1), "~op"), "erik", "default", 1), clicks[..2]);

        var back = Fold.Step(rated, clicks[2]).Lines.Where(line => line.Kind == ScoreLineKind.Scanner);

        Assert.Equal(clicks.Select(click => click.Id), back.Select(line => line.EventId));
    }

    [Fact]
    public void D13_no_more_than_fifty_clicks_are_remembered() => Assert.Equal(50, Folded([.. Enumerable.Range(0, 60).Select(number => Named("one", number * 0.01))]).Clicks.Count);

    private static LeadEvent Named(string name, double second) => Given.Touch("email-click", 0, $"{name}-{second}") with
    {
        OccurredAt = Given.Start.AddSeconds(second), Touchpoint = new Touchpoint("email-click", Name: name, Campaign: "autumn"),
    };

    private static double TotalOf(params LeadEvent[] clicks) => Folded(clicks) is var lead ? Fold.ScoreOf(lead, lead.Current!, lead.Last.At).Total : 0;

    private static LeadState Folded(params LeadEvent[] clicks) => clicks.Aggregate(LeadState.Empty, Fold.Apply);
}
