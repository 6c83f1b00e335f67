using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Sales;

/// <summary>Confirming a lead, and giving back what was confirmed.</summary>
public sealed class ConfirmationTests
{
    [Theory]
    [InlineData(250_000, Milestone.Confirmed)]
    [InlineData(20_000, Milestone.AcceptedByField)]
    public void A_lead_that_is_confirmed_need_not_be_confirmed_again(int price, Milestone confirmed)
    {
        var story = Confirmed(price);

        Assert.Equal(confirmed, story.Cycle.Milestone);
        Assert.IsType<SalesDecision.Done>(story.Decides(SalesActionKind.Qualify));
    }

    [Fact]
    public void A_lead_that_is_accepted_is_not_confirmed_by_that() =>
        Assert.IsType<SalesDecision.Told>(Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept).Decides(SalesActionKind.Qualify));

    [Fact]
    [Trait("Requirement", "D-22")]
    public void D22_what_the_only_department_of_sales_gives_back_goes_to_somebody_else_of_it()
    {
        var story = Confirmed(20_000).Does(SalesActionKind.Reject, "no-capacity");

        Assert.Equal((Milestone.Qualified, "inside-sales"), (story.Cycle.Milestone, Chain.DueDepartment(story.Cycle)));
    }

    private static Story Confirmed(int price) => Story.Of().Touch("newsletter-signup", new Contact { Price = new Money(price, "EUR") }).Touch("newsletter-signup", 4)
        .Offered().Does(SalesActionKind.Accept).Does(SalesActionKind.Qualify);
}
