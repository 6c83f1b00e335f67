using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Publishing changes nothing backwards; rating again is a row of its own, which late events respect like every other (D-28, architecture A6).</summary>
[Trait("Requirement", "D-28")]
public sealed class RatingTests
{
    private const string Old = """{"rules":[{"id":"news","when":{"touchpoint":["newsletter-signup"]},"points":7,"halfLife":"P30D"},{"id":"mail","when":{"touchpoint":["email-click"]},"points":4,"every":"day"}]}""";
    private const string New = """{"rules":[{"id":"news","when":{"touchpoint":["newsletter-signup"]},"points":12},{"id":"mail","when":{"touchpoint":["email-click"]},"points":9,"every":"touchpoint"},{"id":"scan","when":{"touchpoint":["qr-scan"]},"points":8,"halfLife":"P9D"}]}""";

    private static readonly LeadFold Fold = new(new ServiceLevels([Given.Level(Old), Given.Level(New, 2, At(60))]));
    private static readonly ToldFact.Rated Rating = new(1, new Position(At(100), "~op"), "erik", "default", 2);
    private static readonly string[] Kinds = ["newsletter-signup", "email-click", "qr-scan", "page-view", "demo-request", "unsubscribe"];

    private static int Cases => Tier.Cases(full: 100_000, fast: 1_000, mutants: 100);

    [Fact]
    public void A_published_level_changes_no_score_that_was_earned_before() =>
        Assert.Equal(14, Math.Round(Fold.ScoreOf(Two(), Two().Current!, At(99)).Total, 1));

    [Fact]
    public void A_lead_that_is_rated_again_has_what_its_events_give_under_the_level_in_force()
    {
        var rated = Fold.Rate(Two(), Rating, TwoEvents);

        Assert.Equal((24d, "Lead"), (Fold.ScoreOf(rated, rated.Current!, At(101)).Total, rated.History[^1].To));
        Assert.Equal([12d, 12d], Fold.Explain(rated, TwoEvents).SelectMany(row => row.Lines).Select(line => line.Points));
    }

    [Fact]
    public void A_lead_that_is_ripe_under_the_level_in_force_becomes_an_MQL_by_the_rating_and_says_so()
    {
        LeadEvent[] three = [.. TwoEvents, Given.Touch("newsletter-signup", 20, "c")];
        var rated = Fold.Rate(three.Aggregate(LeadState.Empty, Fold.Apply), Rating, three);

        Assert.Equal(("MQL", "re-rated", At(100)), (rated.History[^1].To, rated.History[^1].Reason, rated.History[^1].Place.At));
        Assert.True(LeadChange.Waits(rated.Current!));
    }

    [Fact]
    public void A_late_event_is_rated_by_the_rating_that_came_before_it_arrived()
    {
        var late = Given.Touch("newsletter-signup", 20, "c");
        var rated = Fold.Rate(Two(), Rating, TwoEvents);

        var after = Fold.Refold(rated, [.. TwoEvents, late]);

        Assert.Equal(36, Fold.ScoreOf(after, after.Current!, At(101)).Total);
        Assert.Equal("re-rated", after.History[^1].Reason);
    }

    [Fact]
    public void An_offer_that_is_out_stands_though_the_rating_finds_too_few_points()
    {
        var fold = new LeadFold(new ServiceLevels([Given.Shipped, Given.Level(New.Replace("12", "1", StringComparison.Ordinal), 2, At(60))]));
        LeadEvent[] events = [.. Enumerable.Range(0, 5).Select(minute => Given.Touch("newsletter-signup", minute))];

        var rated = fold.Rate(Given.Offered(), Rating, events);

        Assert.Equal((Milestone.Qualified, "anna", 5d), (rated.Current!.Milestone, rated.Current.Held!.Representative, fold.ScoreOf(rated, rated.Current, At(101)).Total));
    }

    [Fact]
    public void Clicks_that_turn_out_to_be_a_scanners_lose_what_the_rating_gave_them()
    {
        LeadEvent[] clicks = [Click("a", 0), Click("b", 1), Click("c", 2)];
        var rated = Fold.Rate(clicks[..2].Aggregate(LeadState.Empty, Fold.Apply), Rating with { Place = new Position(clicks[1].OccurredAt.AddMilliseconds(1), "~op") }, clicks[..2]);

        var after = Fold.Apply(rated, clicks[2]);

        Assert.Equal(0, Fold.ScoreOf(after, after.Current!, At(101)).Total);
    }

    [Fact]
    public void An_operation_that_takes_an_event_in_and_rates_is_executed_again_with_that_event()
    {
        var (_, after) = DecisionReplay.Of(Fold, [new RecordedChange(1, TwoEvents[..1], []), new RecordedChange(2, TwoEvents[1..], [Rating])], 2);

        Assert.Equal(Text(Fold.Rate(Two(), Rating, TwoEvents)), Text(after));
    }

    [Fact]
    public void A_rating_is_not_told_without_the_events_that_it_counts() => Assert.Throws<ArgumentException>(() => Fold.Take(Two(), Rating));

    [Fact]
    public void Any_order_in_which_events_arrive_around_a_rating_ends_in_the_same_lead() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(Streams().ToArbitrary(), stream =>
            Text(Arrived(stream.Events, stream.Before)) == Text(Arrived([.. stream.Events.OrderBy(LeadFold.PlaceOf)], stream.Events.Count(row => LeadFold.PlaceOf(row) < Rating.Place)))));

    [Fact]
    public void A_score_equals_the_sum_of_its_lines_after_a_rating_too() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(Streams().ToArbitrary(), stream =>
        {
            var lead = Arrived(stream.Events, stream.Before);
            return lead.Cycles.All(cycle => Math.Abs(LinesOf(lead, cycle, stream.Events) - ScoreOf(lead, cycle)) < 1e-6);
        }));

    [Fact]
    public void A_rating_that_is_executed_again_comes_out_the_same()
    {
        var rated = Fold.Rate(Two(), Rating, TwoEvents);

        var (before, after) = DecisionReplay.Of(Fold, [new RecordedChange(1, TwoEvents, []), new RecordedChange(2, [], [Rating])], 2);

        Assert.Equal((Text(Two()), Text(rated)), (Text(before), Text(after)));
    }

    private static LeadEvent[] TwoEvents => [Given.Touch("newsletter-signup", 0, "a"), Given.Touch("newsletter-signup", 10, "b")];

    private static LeadState Two() => TwoEvents.Aggregate(LeadState.Empty, Fold.Apply);

    private static DateTimeOffset At(int minute) => Given.Start.AddMinutes(minute);

    private static LeadEvent Click(string link, int second) => Given.Touch("email-click", 0, link) with
    {
        OccurredAt = Given.Start.AddSeconds(second), Touchpoint = new Touchpoint("email-click", Url: link, Campaign: "autumn"),
    };

    private static double ScoreOf(LeadState lead, Cycle cycle) => Fold.ScoreOf(lead, cycle, lead.Last.At) is var score ? score.Fit + score.Engagement : 0;

    private static double LinesOf(LeadState lead, Cycle cycle, LeadEvent[] events) =>
        Fold.ReadingOf(lead, cycle, lead.Last.At).Lines.Concat(Fold.Explain(lead, events).Where(row => row.Cycle == cycle.Number).SelectMany(row => row.Lines).Select(line => line.AsOf(lead.Last.At))).Sum(line => line.Points);

    // As the shell does it; the rating comes behind so many events.
    private static LeadState Arrived(LeadEvent[] events, int before)
    {
        var (state, known, rated) = (LeadState.Empty, new List<LeadEvent>(), false);
        for (var number = 0; number <= events.Length; number++)
        {
            if (!rated && number >= before && Rating.Place > state.Last) (state, rated) = (Fold.Rate(state, Rating, known), true);
            if (number == events.Length) break;
            known.Add(events[number]);
            state = LeadFold.PlaceOf(events[number]) > state.Last ? Fold.Apply(state, events[number]) : Fold.Refold(state, known);
        }

        return state;
    }

    // Nothing that happened after the rating arrives before it: what is told is placed behind what was folded.
    private static Gen<(LeadEvent[] Events, int Before)> Streams() =>
        from count in Gen.Choose(0, 12)
        from steps in Gen.Elements(Kinds).Zip(Gen.Choose(0, 160)).ArrayOf(count)
        from shuffled in Gen.Shuffle(steps.Select((step, index) => Given.Touch(step.Item1, step.Item2, $"e{index}")).ToArray())
        from split in Gen.Choose(0, count)
        let earlier = shuffled.Where(row => LeadFold.PlaceOf(row) < Rating.Place).Take(split).ToArray()
        select ((LeadEvent[])[.. earlier, .. shuffled.Except(earlier)], earlier.Length);

    private static string Text(LeadState state) => JsonSerializer.Serialize(state, DomainJson.Options);
}
