using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

public sealed class FastLaneTests
{
    [Theory]
    [Trait("Requirement", "D-15")]
    [InlineData("demo-request")]
    [InlineData("contact-request")]
    [InlineData("callback-request")]
    [InlineData("quote-request")]
    [InlineData("meeting-booked")]
    [InlineData("inbound-call")]
    public void D15_who_asks_for_contact_waits_for_sales_at_once_and_is_no_MQL(string kind)
    {
        var story = Story.Of();

        var effects = story.EffectsOf(lead => lead.Touch(kind));

        Assert.Equal(new OfferNumber(1, 1), Assert.Single(effects.Routes));
        Assert.Equal((Milestone.Identified, "Lead"), (story.Cycle.Milestone, story.Cycle.FastLane!.FromStage));
        Assert.DoesNotContain(story.Lead.History, change => change.To == "MQL");
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_no_score_makes_the_lead_an_MQL_while_the_request_runs()
    {
        var story = Story.Of().Touch("demo-request").Touch("newsletter-signup", 9).Offered().Touch("newsletter-signup", 9);

        Assert.Equal(Milestone.Identified, story.Cycle.Milestone);
        Assert.True(story.Cycle.Held!.FastLane);
        Assert.DoesNotContain(story.Does(SalesActionKind.Accept).Lead.History, change => change.To == "MQL");
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_its_acceptance_leads_to_the_first_accepted_milestone_of_the_profile()
    {
        Assert.Equal("SAL", Story.Of().Touch("demo-request").Offered().Does(SalesActionKind.Accept).Stage);
        Assert.Equal("TAL", Story.Of("""{"profile":"demand-waterfall"}""").Touch("demo-request").Offered().Does(SalesActionKind.Accept).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_an_open_offer_becomes_one_of_the_fast_lane_with_its_clock()
    {
        var story = Story.Of().After(TimeSpan.FromDays(1)).Touch("newsletter-signup", 5).Offered();

        var effects = story.EffectsOf(lead => lead.Touch("contact-request"));

        Assert.Equal((true, story.Now.AddHours(1), 1), (story.Cycle.Held!.FastLane, story.Cycle.Held.AcceptBy, story.Cycle.Offers.Count));
        Assert.Equal(story.Now.AddHours(1), Assert.Single(effects.Clocks).DueAt);
        Assert.Empty(effects.Routes);
        Assert.Equal("SAL", story.Does(SalesActionKind.Accept).Stage);
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_the_owner_of_an_accepted_lead_gets_a_task_and_nobody_else_is_asked()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept);

        var effects = story.EffectsOf(lead => lead.Touch("callback-request"));

        Assert.Equal((CareTask.AskedForContact, "anna"), (Assert.Single(story.Cycle.Tasks).Kind, story.Cycle.Tasks[0].Representative));
        Assert.Null(story.Cycle.FastLane);
        Assert.Empty(effects.Routes);
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_a_customers_request_opens_an_existing_cycle_that_came_from_customer()
    {
        var story = Customer().Touch("quote-request");

        Assert.Equal((CycleKind.Existing, 2, "Customer"), (story.Cycle.Kind, story.Cycle.Number, story.Cycle.FastLane!.FromStage));
        Assert.True(LeadChange.Waits(story.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_a_guard_names_its_reason_and_drops_nobody()
    {
        var story = Story.Of("""{"disqualify":[{"reason":"competitor","when":{"companyDomain":["rival.example"]},"then":"lead-desk"}]}""")
            .Touch("demo-request", new Contact { CompanyDomain = "rival.example" });

        Assert.Equal("competitor", story.Cycle.FastLane!.Guard);
        Assert.True(LeadChange.Waits(story.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_who_was_disqualified_and_asks_is_looked_at_with_the_reason()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "competitor").Touch("newsletter-signup", 6);
        Assert.Single(story.Lead.Cycles);

        story.Touch("contact-request");

        Assert.Equal((2, "competitor"), (story.Cycle.Number, story.Cycle.FastLane!.Guard));
    }

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_only_the_fast_lane_brings_a_recycled_lead_back_before_its_date()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "no-budget").Touch("newsletter-signup", 9);
        Assert.False(LeadChange.Waits(story.Cycle));

        story.Touch("demo-request").Offered().Does(SalesActionKind.Accept);

        Assert.Equal(("SAL", Milestone.Recycled), (story.Stage, story.Cycle.FastLane!.From));
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void D6_a_request_that_is_routed_again_stays_a_request_also_after_its_acceptance()
    {
        var story = Story.Of().Touch("demo-request").Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Reject, "no-capacity");

        Assert.True(story.Cycle.IsInFastLane);
        Assert.Equal("Lead", story.Stage);
        Assert.Equal("SAL", story.Offered("ben").Does(SalesActionKind.Accept).Stage);
        Assert.DoesNotContain(story.Lead.History, change => change.To == "MQL");
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_a_second_request_while_the_first_runs_is_the_same_request()
    {
        var story = Story.Of().Touch("demo-request");
        var at = story.Cycle.FastLane!.At;

        Assert.Empty(story.EffectsOf(lead => lead.Touch("contact-request")).Routes);
        Assert.Equal(at, story.Cycle.FastLane.At);
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void D21_who_asks_for_contact_reaches_a_person_also_where_marketing_cares_alone()
    {
        var story = Story.Of().Touch("demo-request", new Contact { Price = new Money(500, "EUR") });

        Assert.Equal(["marketing"], story.Cycle.Staffing);
        Assert.Equal("inside-sales", Chain.DueDepartment(story.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_newsletter_unsubscribed_and_demo_asked_for_is_handed_over_and_the_call_allowed()
    {
        var story = Story.Of().Touch("newsletter-signup").Touch("unsubscribe").Touch("demo-request", new Contact { Country = CountryCode.TryParse("DE") });

        var law = Domain.Qualification.ContactLaw.Decide(Given.Shipped, story.Lead.Contact, story.Cycle.RequestedAt);

        Assert.True(LeadChange.Waits(story.Cycle));
        Assert.True(law.Call.Allowed);
        Assert.Equal("permission-withdrawn", law.Email.Because.Code);
    }

    internal static Story Customer() => Story.Of().Touch("newsletter-signup", 5).Offered()
        .Does(SalesActionKind.Accept).Does(SalesActionKind.Convert).Does(SalesActionKind.Win);
}
