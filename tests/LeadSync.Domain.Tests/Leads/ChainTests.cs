using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

public sealed class ChainTests
{
    private static readonly Contact Large = new() { Price = new Money(250_000, "EUR") };

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_inside_sales_hands_over_to_field_sales_with_an_offer_of_its_own()
    {
        var story = Ripe(Large).Offered();
        Assert.Equal("inside-sales", story.Cycle.Held!.Department);
        story.Does(SalesActionKind.Accept);

        var effects = story.EffectsOf(lead => lead.Does(SalesActionKind.Qualify));

        Assert.Equal(new OfferNumber(1, 2), Assert.Single(effects.Routes));
        Assert.Equal((Milestone.Confirmed, "field-sales"), (story.Cycle.Milestone, Chain.DueDepartment(story.Cycle)));
        Assert.Equal(("field-sales", Milestone.AcceptedByField), (story.Offered("frank").Cycle.Held!.Department, story.Does(SalesActionKind.Accept).Cycle.Milestone));
        Assert.Equal(OfferOutcome.Accepted, story.Cycle.Offers[0].Outcome);
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_what_field_sales_refuses_stays_confirmed_and_somebody_else_of_field_sales_is_asked()
    {
        var story = Ripe(Large).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Qualify).Offered("frank").Does(SalesActionKind.Reject, "no-capacity");

        Assert.Equal((Milestone.Confirmed, "field-sales"), (story.Cycle.Milestone, Chain.DueDepartment(story.Cycle)));
        Assert.Equal("field-sales", story.Offered("gabi").Cycle.Held!.Department);
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_care_of_inside_sales_ends_when_field_sales_is_asked_without_its_credit_returning()
    {
        var story = Ripe(Large).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Qualify);

        var effects = story.EffectsOf(lead => lead.Offered("frank"));

        Assert.Equal(("anna", false), (Assert.Single(effects.Ended).Representative, effects.Ended[0].CreditReturns));
        Assert.Equal("frank", Assert.Single(effects.Opened).Representative);
        Assert.Equal(ClockKind.Accept, Assert.Single(effects.Clocks).Kind);
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void D21_without_field_sales_a_confirmation_leads_where_its_acceptance_would_have()
    {
        var story = Ripe(new Contact { Price = new Money(20_000, "EUR") }).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Qualify);

        Assert.Equal(Milestone.AcceptedByField, story.Cycle.Milestone);
        Assert.Null(Chain.DueDepartment(story.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void D21_where_inside_sales_is_left_out_its_stages_are_skipped()
    {
        var story = Story.Of("""{"profile":"demand-waterfall","staffing":[{"departments":["marketing","field-sales"]}]}""").Touch("newsletter-signup", 5).Offered();

        Assert.Equal("field-sales", story.Cycle.Held!.Department);
        Assert.Equal("SAL", story.Does(SalesActionKind.Accept).Stage);
        Assert.Equal(["Lead", "MQL", "SAL"], story.Lead.History.Select(change => change.To));
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_customer_service_is_asked_after_the_purchase_where_the_staffing_names_it()
    {
        var story = Story.Of("""{"staffing":[{"departments":["marketing","inside-sales","customer-service"]}]}""")
            .Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Convert);

        var effects = story.EffectsOf(lead => lead.Does(SalesActionKind.Win));

        Assert.Equal(new OfferNumber(1, 2), Assert.Single(effects.Routes));
        Assert.Equal("anna", Assert.Single(effects.Ended).Representative);
        Assert.Equal(("customer-service", "Customer"), (story.Offered("carla").Cycle.Held!.Department, story.Stage));
        Assert.Equal(OfferOutcome.Accepted, story.Does(SalesActionKind.Accept).Cycle.Offers[^1].Outcome);
        Assert.Null(Chain.DueDepartment(story.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_a_price_that_becomes_known_in_the_talk_brings_field_sales_in()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Says(Large).Does(SalesActionKind.Qualify);

        Assert.Equal("field-sales", Chain.DueDepartment(story.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-1")]
    public void D1_the_demand_waterfall_runs_from_end_to_end()
    {
        var story = Story.Of("""{"profile":"demand-waterfall"}""").Touch("newsletter-signup", Large).Touch("newsletter-signup", 4).Offered().Does(SalesActionKind.Accept)
            .Does(SalesActionKind.Override, "known", "needs").Does(SalesActionKind.Qualify).Offered("frank").Does(SalesActionKind.Accept)
            .Does(SalesActionKind.Convert).Does(SalesActionKind.Qualify).Does(SalesActionKind.Win);

        Assert.Equal(["Lead", "MQL", "TAL", "TQL", "SAL", "SAL", "SQL", "Customer"], story.Lead.History.Select(change => change.To));
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_the_owner_of_the_account_is_who_sold_last_neither_who_refused_nor_who_serves_nor_who_lost()
    {
        Cycle won = new() { Number = 1, OpenedAt = Given.Start, Milestone = Milestone.Won, Offers = [Asked("anna"), Asked("ben", OfferOutcome.Rejected), Asked("carla", department: "customer-service")] };
        Cycle lost = new() { Number = 2, Kind = CycleKind.Existing, OpenedAt = Given.Start, Milestone = Milestone.Lost, Offers = [Asked("dora")] };
        Cycle waits = new() { Number = 3, Kind = CycleKind.Existing, OpenedAt = Given.Start, Milestone = Milestone.Qualified };
        var lead = LeadState.Empty with { Cycles = [won, lost, waits], Changed = 3 };

        Assert.Equal("anna", Chain.OwnerOfAccount(lead, waits));
        Assert.Null(Chain.OwnerOfAccount(lead, waits with { Kind = CycleKind.New }));
    }

    private static Offer Asked(string representative, OfferOutcome outcome = OfferOutcome.Accepted, string department = "inside-sales") => new()
    {
        Number = 1, Representative = representative, Department = department, Outcome = outcome, Table = "default", TableVersion = 1, OfferedAt = Given.Start, AcceptBy = Given.Start,
    };

    private static Story Ripe(Contact contact) => Story.Of().Touch("newsletter-signup", contact).Touch("newsletter-signup", 4);
}
