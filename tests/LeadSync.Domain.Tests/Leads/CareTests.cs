using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Who cares for a cycle while more becomes known of it (D-21).</summary>
[Trait("Requirement", "D-21")]
public sealed class CareTests
{
    private const string Served = """
        {"staffing":[{"when":{"product":["premium"]},"departments":["marketing","inside-sales","field-sales","customer-service"]},{"departments":["marketing","inside-sales","field-sales"]}]}
        """;

    private static readonly Contact Small = new() { Price = new Money(500, "EUR") };
    private static readonly Contact Premium = new() { Product = "premium" };

    [Fact]
    public void D21_a_department_that_was_asked_is_not_left_out_any_more()
    {
        Assert.Equal(["marketing"], Ripe("{}").Says(Small).Cycle.Staffing);
        Assert.Equal(["marketing", "inside-sales"], Ripe("{}").Offered().Says(Small).Cycle.Staffing);
    }

    [Fact]
    public void D21_the_chain_may_grow_up_to_the_confirmation_and_stays_from_the_opportunity_on()
    {
        var confirmed = Ripe(Served).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Qualify);
        Assert.Equal(Milestone.Confirmed, confirmed.Cycle.Milestone);
        Assert.Equal("customer-service", confirmed.Says(Premium).Cycle.Staffing[^1]);

        var sold = Ripe(Served).Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Convert);
        Assert.Equal("field-sales", sold.Says(Premium).Cycle.Staffing[^1]);
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_a_gate_that_is_opened_for_a_lead_at_rest_asks_whom_the_staffing_names()
    {
        var story = Ripe("""
            {"staffing":[{"departments":["marketing","field-sales"]}],
             "rejections":[{"code":"no-budget","then":"recycle","wait":"P30D","score":"keep","name":{"de":"Kein Budget","en":"No budget"}}]}
            """).Offered().Does(SalesActionKind.Reject, "no-budget").After(TimeSpan.FromDays(31));

        story.Does(SalesActionKind.Override, "met at the fair", Gates.NewEngagement);

        Assert.Equal(("MQL", "field-sales"), (story.Stage, Chain.DueDepartment(story.Cycle)));
    }

    private static Story Ripe(string level) => Story.Of(level).Touch("newsletter-signup", 5);
}
