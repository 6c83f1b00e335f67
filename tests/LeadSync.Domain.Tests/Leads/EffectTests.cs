using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>What a change of a lead sets off.</summary>
public sealed class EffectTests
{
    private static LeadState Ripe { get; } = Given.Lead(
        [.. Enumerable.Range(0, 5).Select(minute => Given.Touch("newsletter-signup", minute) with { Lead = new Contact { Email = EmailAddress.TryParse("b@acme.example") } })]);

    [Theory]
    [InlineData(false, null, 8)]
    [InlineData(false, 2, 8)]
    [InlineData(true, 2, 2)]
    [InlineData(true, null, 8)]
    [Trait("Requirement", "D-23")]
    public void D23_the_clock_of_the_first_contact_starts_with_the_acceptance(bool fastLane, int? hours, int within)
    {
        var offered = fastLane ? Story.Of().Touch("demo-request").Offered() : Story.Of().Touch("newsletter-signup", 5).Offered();
        var before = offered.Lead;
        var after = offered.Does(SalesActionKind.Accept).Lead;

        var clock = Assert.Single(LeadChange.Between(before, after, TimeSpan.FromHours(8), hours is { } given ? TimeSpan.FromHours(given) : null).Clocks);

        Assert.Equal((ClockKind.FirstContact, after.Current!.Held!.AcceptedAt!.Value.AddHours(within)), (clock.Kind, clock.DueAt));
        Assert.True(LeadChange.StartsContact(before, after));
        Assert.False(LeadChange.StartsContact(after, after));
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public void D23_who_accepts_after_the_first_contact_was_made_has_no_clock_for_it()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Contacted).Does(SalesActionKind.Reject, "no-capacity").Offered("ben");

        Assert.Empty(story.EffectsOf(lead => lead.Does(SalesActionKind.Accept)).Clocks);
    }

    [Fact]
    [Trait("Requirement", "D-35")]
    public void D35_a_lead_is_found_by_last_name_and_company_where_they_are_more_than_a_letter()
    {
        var story = Story.Of().Touch("page-view", new Contact { LastName = "B", Company = "Acme" });

        Assert.Equal(["acme"], LeadChange.Between(LeadState.Empty, story.Lead, TimeSpan.Zero).Names);
        Assert.Equal(["berg"], story.EffectsOf(lead => lead.Says(new Contact { LastName = "Berg" })).Names);
    }

    [Fact]
    public void Nothing_that_changed_sets_nothing_off()
    {
        var lead = Given.Offered();

        Assert.True(LeadChange.Between(lead, lead, TimeSpan.Zero).IsEmpty);
        Assert.False(LeadChange.Between(Given.Ripe(), lead, TimeSpan.Zero).IsEmpty);
        Assert.True(LeadEffects.None.IsEmpty);
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_who_accepts_a_lead_of_a_company_owns_the_company_from_then_on()
    {
        var offered = Given.Offered(Ripe);
        var accepted = Given.Fold.Tell(offered, new ToldFact.Accepted(1, offered.NextPlace(offered.Last.At, "a"), "anna"));

        var owner = Assert.Single(LeadChange.Between(offered, accepted, TimeSpan.Zero).Accounts);

        Assert.Equal(new AccountOwner("acme.example", "inside-sales", "anna", accepted.Last.At), owner);
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_whom_the_account_sent_owns_it_no_more_than_before_and_whom_somebody_puts_in_the_place_does()
    {
        var lead = Ripe;
        var offered = Given.Fold.Tell(lead, new ToldFact.Offered(1, lead.NextPlace(lead.Last.At, "o"), "routing", new Offer
        {
            Number = 1, Representative = "anna", Department = "inside-sales", Table = "default", TableVersion = 1, OfferedAt = lead.Last.At, AcceptBy = lead.Last.At.AddHours(4),
        }));
        var accepted = Given.Fold.Tell(offered, new ToldFact.Accepted(1, offered.NextPlace(offered.Last.At, "a"), "anna", Milestone.Accepted));
        var reassigned = Given.Fold.Tell(accepted, new ToldFact.Reassigned(1, accepted.NextPlace(accepted.Last.At, "r"), "manage", "ben"));

        Assert.Empty(LeadChange.Between(offered, accepted, TimeSpan.Zero).Accounts);
        Assert.Equal("ben", Assert.Single(LeadChange.Between(accepted, reassigned, TimeSpan.Zero).Accounts).Representative);
        Assert.Empty(LeadChange.Between(reassigned, reassigned, TimeSpan.Zero).Accounts);
    }

    [Fact]
    public void A_hand_over_to_a_CRM_is_kept_with_the_cycle_and_moves_nothing()
    {
        var lead = Given.Offered();
        var record = new CrmRecord("salesforce", "00Q1");

        var after = Given.Fold.Tell(lead, new ToldFact.HandedOver(1, lead.NextPlace(lead.Last.At, "h"), "salesforce", record));

        Assert.Equal(record, after.Current!.Crm);
        Assert.Equal(lead.History, after.History);
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_a_cycle_of_which_sales_was_told_stands_also_where_a_late_event_would_not_have_opened_it()
    {
        var lead = Given.Lead(Given.Touch("newsletter-signup", 0));
        Offer offer = new() { Number = 1, Representative = "anna", Department = "inside-sales", Table = "default", TableVersion = 1, OfferedAt = lead.Last.At, AcceptBy = lead.Last.At.AddHours(4) };

        var open = Given.Fold.Tell(lead, new ToldFact.Offered(2, lead.NextPlace(lead.Last.At, "o"), "routing", offer));
        var first = Given.Fold.Tell(LeadState.Empty, new ToldFact.Offered(1, LeadState.Empty.NextPlace(Given.Start, "o"), "routing", offer));

        Assert.Equal((2, CycleKind.Existing, "anna"), (open.Current!.Number, open.Current.Kind, open.Current.Held!.Representative));
        Assert.Equal(CycleKind.New, first.Current!.Kind);
        Assert.True(open.Current.WouldNotBeNow);
    }
}
