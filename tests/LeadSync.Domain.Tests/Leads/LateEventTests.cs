using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>What an event changes that arrives behind later ones, and what it cannot change any more (guarantee 3).</summary>
public sealed class LateEventTests
{
    [Fact]
    public void A_late_event_that_undoes_an_MQL_nobody_was_told_of_takes_it_back()
    {
        LeadEvent[] events = [.. Enumerable.Range(10, 5).Select(minute => Given.Touch("newsletter-signup", minute))];
        var ripe = Given.Lead(events);

        var after = Given.Fold.Refold(ripe, [.. events, Given.Touch("careers-view", 1)]);

        Assert.Equal("Lead", after.History[^1].To);
        Assert.Contains(LeadChange.Between(ripe, after, TimeSpan.Zero).Facts, fact => fact is { Sign: -1, Change.To: "MQL" });
    }

    [Fact]
    public void A_late_event_that_would_have_prevented_an_offer_is_shown_and_the_offer_stands()
    {
        LeadEvent[] events = [.. Enumerable.Range(10, 5).Select(minute => Given.Touch("newsletter-signup", minute))];
        var offered = Given.Offered(Given.Lead(events));

        var after = Given.Fold.Refold(offered, [.. events, Given.Touch("careers-view", 1)]);

        Assert.True(after.Current!.WouldNotBeNow);
        Assert.Equal("anna", after.Current.Held!.Representative);
        Assert.Equal(offered.History, after.History);
        Assert.Equal(25, Given.Fold.ScoreOf(after, after.Current, after.Last.At).Total);
    }

    [Fact]
    public void Every_move_before_the_last_thing_that_sales_was_told_stays_as_it_was()
    {
        var fold = Given.FoldOf("{}");
        var story = TakenBack(fold).Says(Of(ConsentBasis.Consent)).Offered("ben");

        var after = fold.Refold(story.Lead, [.. story.Events, Given.Touch("careers-view", 0, "late")]);

        Assert.Equal(["Lead", "MQL", "Lead", "MQL"], story.Lead.History.Select(change => change.To));
        Assert.Equal(story.Lead.History, after.History);
        Assert.Equal((25, "ben"), (fold.ScoreOf(after, after.Current!, after.Last.At).Total, after.Current!.Held!.Representative));
    }

    [Fact]
    public void Behind_the_last_thing_that_sales_was_told_a_late_event_still_moves_the_lead()
    {
        var fold = Given.FoldOf("{}");
        var story = TakenBack(fold).After(TimeSpan.FromHours(1)).Touch("qr-scan");
        var late = Given.Profile(Of(ConsentBasis.Consent), 0) with { OccurredAt = story.Now.AddMinutes(-30) };

        var after = fold.Refold(story.Lead, [.. story.Events, late]);

        Assert.Equal("Lead", story.Stage);
        Assert.Equal(("MQL", late.OccurredAt), (after.History[^1].To, after.History[^1].Place.At));
    }

    [Fact]
    public void An_operation_that_took_a_late_event_in_is_executed_again_on_all_that_was_known()
    {
        var (first, late) = (Given.Touch("newsletter-signup", 10), Given.Touch("careers-view", 5));

        var (before, after) = DecisionReplay.Of(Given.Fold, [new RecordedChange(1, [first], []), new RecordedChange(2, [late], [])], 2);

        Assert.Equal((Text(Given.Lead(first)), Text(Given.Lead(late, first))), (Text(before), Text(after)));
    }

    // Ripe and offered in Austria, and taken back when the consent was replaced by a mere interest (D-30).
    private static Story TakenBack(LeadFold fold) => new Story(fold)
        .Touch("newsletter-signup", Of(ConsentBasis.Consent) with { Country = CountryCode.TryParse("AT") }).Touch("newsletter-signup", 4).Offered()
        .Says(Of(ConsentBasis.LegitimateInterest));

    private static Contact Of(ConsentBasis basis) => new() { Email = EmailAddress.TryParse("a@example.com"), Consent = new Consent { Basis = basis } };

    private static string Text(LeadState state) => JsonSerializer.Serialize(state, DomainJson.Options);
}
