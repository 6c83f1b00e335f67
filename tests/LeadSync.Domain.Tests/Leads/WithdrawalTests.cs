using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>From whom a lead is taken back when the person objects, and from whom not.</summary>
[Trait("Requirement", "D-30")]
public sealed class WithdrawalTests
{
    [Fact]
    public void D30_a_lead_that_still_waits_for_an_offer_is_taken_back_and_nobody_is_asked()
    {
        var story = Objecting(Story.Of().Touch("newsletter-signup", 5));

        Assert.Equal("Lead", story.Stage);
        Assert.IsType<ToldFact.Withdrawn>(Assert.Single(story.Lead.Told));
        Assert.False(LeadChange.Waits(story.Cycle));
    }

    [Fact]
    public void D30_of_a_lead_that_nobody_of_sales_knows_nobody_is_told() => Assert.Empty(Objecting(Story.Of().Touch("newsletter-signup")).Lead.Told);

    [Fact]
    public void D30_who_sold_has_nothing_to_do_when_the_customer_objects_afterwards() => Assert.Empty(Objecting(FastLaneTests.Customer()).Lead.CycleOf(1)!.Tasks);

    [Fact]
    public void D30_only_what_the_person_says_of_its_consent_takes_a_lead_back()
    {
        var interest = new Contact { Country = CountryCode.TryParse("DE"), Consent = new Consent { Basis = ConsentBasis.LegitimateInterest } };

        var story = Story.Of().Touch("newsletter-signup", interest).Touch("newsletter-signup", 4).Offered().Says(new Contact { Country = CountryCode.TryParse("AT") });

        Assert.Equal(OfferOutcome.Open, story.Cycle.Held!.Outcome);
    }

    private static Story Objecting(Story story) => story.Says(new Contact { Consent = new Consent { ObjectedAt = story.Now } });
}
