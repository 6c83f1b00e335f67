using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>What stays of a cycle after people were told of it.</summary>
public sealed class ToldFactTests
{
    [Fact]
    public void The_first_contact_stays_the_first_and_a_sub_stage_that_was_reached_before_it_stays()
    {
        var advanced = Told(Accepted(), place => new ToldFact.Advanced(1, place, "anna", "BAN"));
        var contacted = Told(advanced, place => new ToldFact.Contacted(1, place, "anna"));
        var again = Told(contacted, place => new ToldFact.Contacted(1, place, "anna"));

        Assert.Equal((contacted.Last.At, "BAN"), (again.Current!.ContactedAt, again.Current.SubStage));
        Assert.Equal("SFC", Told(Accepted(), place => new ToldFact.Contacted(1, place, "anna")).Current!.SubStage);
    }

    [Theory]
    [InlineData(100, null, 100)]
    [InlineData(null, 120, 120)]
    [InlineData(100, 120, 120)]
    [InlineData(null, null, null)]
    public void The_amount_is_the_one_that_was_said_last(int? first, int? second, int? amount)
    {
        var converted = Converted(Accepted(), first);

        Assert.Equal(Euros(amount), Converted(converted, second).Current!.Amount);
        Assert.Equal(Euros(amount), Told(converted, place => new ToldFact.Won(1, place, "anna", Euros(second))).Current!.Amount);
    }

    [Fact]
    public void The_record_in_the_CRM_stays_the_same_when_it_becomes_an_opportunity()
    {
        var handedOver = Told(Accepted(), place => new ToldFact.HandedOver(1, place, "salesforce", new CrmRecord("salesforce", "00Q1")));

        Assert.Equal(new CrmRecord("salesforce", "00Q1", "001", "003", "006"), Converted(handedOver, 100).Current!.Crm);
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_every_gate_that_was_opened_stays_open_and_is_named_once()
    {
        var lead = Opened(Opened(Opened(Given.Offered(), Gates.Guard), Gates.Needs), Gates.Guard);

        Assert.Equal([Gates.Needs, Gates.Guard], lead.Current!.Overrides);
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void D6_a_lead_that_is_given_back_was_accepted_when_it_was()
    {
        var accepted = Accepted();
        var back = Told(accepted, place => new ToldFact.Refused(1, place, "anna", OfferOutcome.Rejected, "no-capacity"));

        Assert.Equal((OfferOutcome.Rejected, "no-capacity", accepted.Last.At), (back.Current!.Offers[0].Outcome, back.Current.Offers[0].Reason, back.Current.Offers[0].AcceptedAt));
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void D6_the_end_of_a_cycle_refuses_an_open_offer_and_leaves_an_accepted_one_accepted()
    {
        var open = Told(Given.Offered(), place => new ToldFact.Closed(1, place, "anna", Milestone.Disqualified, "competitor")).Current!.Offers[0];
        var taken = Told(Converted(Accepted(), 100), place => new ToldFact.Closed(1, place, "anna", Milestone.Lost, "price")).Current!.Offers[0];

        Assert.Equal((OfferOutcome.Rejected, "competitor"), (open.Outcome, open.Reason));
        Assert.Equal((OfferOutcome.Accepted, null), (taken.Outcome, taken.Reason));
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_who_takes_over_takes_the_last_offer_and_none_that_was_answered_before()
    {
        var first = Told(Given.Offered(), place => new ToldFact.Refused(1, place, "anna", OfferOutcome.Rejected, "no-capacity"));
        var lead = Told(Given.Offered(first, "ben", 2), place => new ToldFact.Reassigned(1, place, "manage", "carl"));

        Assert.Equal(["anna", "carl"], lead.Current!.Offers.Select(offer => offer.Representative));
    }

    [Fact]
    public void What_is_told_at_an_earlier_place_leaves_the_lead_where_it_was()
    {
        var lead = Accepted();

        Assert.Equal(lead.Last, Given.Fold.Tell(lead, new ToldFact.Advanced(1, new Position(Given.Start, "~op"), "anna", "BAN")).Last);
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_an_offer_that_rests_on_a_request_would_be_made_also_where_the_points_came_late()
    {
        var fold = Given.FoldOf("{}");
        var story = new Story(fold).Touch("demo-request").Offered();

        var after = fold.Refold(story.Lead, [.. story.Events, .. Enumerable.Range(1, 5).Select(minute => Given.Touch("newsletter-signup", -minute))]);

        Assert.Equal(Milestone.Qualified, after.Current!.FastLane!.From);
        Assert.Equal((false, false, false), (story.Cycle.WouldNotBeNow, after.Current.WouldNotBeNow, Given.Offered().Current!.WouldNotBeNow));
    }

    private static LeadState Accepted() => Told(Given.Offered(), place => new ToldFact.Accepted(1, place, "anna"));

    private static LeadState Converted(LeadState lead, int? amount) => Told(lead, place => new ToldFact.Converted(1, place, "anna", "001", "003", "006", Euros(amount)));

    private static LeadState Opened(LeadState lead, string gate) => Told(lead, place => new ToldFact.Overridden(1, place, "manage", gate, "known"));

    private static Money? Euros(int? amount) => amount is { } euros ? new Money(euros, "EUR") : null;

    private static LeadState Told(LeadState lead, Func<Position, ToldFact> fact) => Given.Fold.Tell(lead, fact(lead.NextPlace(lead.Last.At.AddMinutes(1), "op")));
}
