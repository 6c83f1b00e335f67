using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

public sealed class CycleTests
{
    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_a_customers_buying_signals_open_an_existing_cycle_that_starts_at_zero_and_ripens()
    {
        var story = FastLaneTests.Customer().Touch("email-open").Touch("careers-view");
        Assert.Single(story.Lead.Cycles);

        story.Touch("newsletter-signup", 5);

        Assert.Equal((CycleKind.Existing, 2, Milestone.Qualified), (story.Cycle.Kind, story.Cycle.Number, story.Cycle.Milestone));
        Assert.Equal(35, Given.Fold.ScoreOf(story.Lead, story.Cycle, story.Now).Total);
        Assert.Equal(35, Given.Fold.ScoreOf(story.Lead, story.Lead.CycleOf(1)!, story.Now).Total);
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_a_customers_cycle_is_offered_to_the_owner_of_the_account()
    {
        var first = Story.Of().Touch("newsletter-signup", 5);
        var again = FastLaneTests.Customer().Touch("newsletter-signup", 5);

        Assert.Null(Chain.OwnerOfAccount(first.Lead, first.Cycle));
        Assert.Equal("anna", Chain.OwnerOfAccount(again.Lead, again.Cycle));
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_the_lead_shows_the_cycle_changed_last()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Touch("newsletter-signup", new Contact { Relationship = "customer" });
        Assert.Equal((2, CycleKind.Existing), (story.Cycle.Number, story.Cycle.Kind));

        story.Does(SalesActionKind.Accept, cycle: 1);

        Assert.Equal((1, "SAL"), (story.Cycle.Number, story.Stage));
        Assert.Equal(2, story.Lead.Cycles.Count(cycle => cycle.IsOpen));
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_new_interest_after_a_loss_opens_a_new_cycle_and_a_page_view_does_not()
    {
        var story = Lost().Touch("page-view");
        Assert.Single(story.Lead.Cycles);

        Assert.Equal((2, CycleKind.New), (story.Touch("qr-scan").Cycle.Number, story.Cycle.Kind));
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_what_becomes_known_of_a_person_opens_no_cycle_behind_one_that_ended() => Assert.Single(Lost().Says(new Contact { City = "Ulm" }).Lead.Cycles);

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_the_history_tells_who_became_known_from_who_came_back() =>
        Assert.Equal(["identified", "cycle-opened"], Lost().Touch("qr-scan").Lead.History.Where(change => change.To == "Lead").Select(change => change.Reason));

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_a_cycle_is_about_the_product_that_was_named_last_while_it_was_open()
    {
        var story = Story.Of().Touch("page-view");
        Assert.Null(story.Cycle.Product);
        Assert.Equal("pump", story.Touch("page-view", new Contact { Product = "pump" }).Touch("page-view").Cycle.Product);
        Assert.Equal("valve", story.Says(new Contact { Product = "valve" }).Cycle.Product);

        story.Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Convert).Does(SalesActionKind.Lose).Touch("qr-scan", new Contact { Product = "motor" });

        Assert.Equal(["valve", "motor"], story.Lead.Cycles.Select(cycle => cycle.Product));
    }

    [Theory]
    [Trait("Requirement", "D-7")]
    [InlineData("reset", 0)]
    [InlineData("half", 17.5)]
    [InlineData("keep", 35)]
    public void D7_a_recycled_lead_begins_with_what_its_reason_leaves(string score, double total)
    {
        var story = Story.Of($$$"""{"rejections":[{"code":"no-budget","then":"recycle","wait":"P30D","score":"{{{score}}}","name":{"de":"Kein Budget","en":"No budget"}}]}""")
            .Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "no-budget");

        Assert.Equal(total, Given.Fold.ScoreOf(story.Lead, story.Cycle, story.Now).Total);
        Assert.Equal(total, story.Cycle.Carried.Sum(tally => tally.Sum));
    }

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_after_its_date_only_new_engagement_makes_it_an_MQL_again()
    {
        var story = Story.Of("""{"rejections":[{"code":"no-budget","then":"recycle","wait":"P30D","score":"keep","name":{"de":"Kein Budget","en":"No budget"}}]}""")
            .Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "no-budget").After(TimeSpan.FromDays(31)).Says(new Contact { City = "Ulm" });
        Assert.Equal(Gates.NewEngagement, Assert.Single(story.Cycle.HeldBack).Code);

        Assert.Equal("MQL", story.Touch("qr-scan").Stage);
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void D21_where_marketing_cares_alone_no_score_offers_the_lead_and_a_purchase_makes_the_customer()
    {
        var story = Story.Of().Touch("newsletter-signup", new Contact { Price = new Money(500, "EUR") }).Touch("newsletter-signup", 9);
        Assert.Equal("Lead", story.Stage);

        story.Touch("purchase");

        Assert.Equal(("Customer", "won"), (story.Stage, story.Cycle.Outcome));
        Assert.True(story.Lead.IsCustomer);
    }

    [Fact]
    [Trait("Requirement", "D-21")]
    public void D21_where_sales_cares_a_purchase_moves_nothing_by_itself() =>
        Assert.Equal("Lead", Story.Of().Touch("newsletter-signup").Touch("purchase").Stage);

    private static Story Lost() => Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Convert).Does(SalesActionKind.Lose);
}
