using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Requests for contact beside an offer or during the care.</summary>
[Trait("Requirement", "D-15")]
public sealed class RequestTests
{
    [Fact]
    public void D15_a_request_gives_an_open_offer_never_more_time_than_it_had()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered();
        var due = story.Cycle.Held!.AcceptBy;

        story.After(TimeSpan.FromHours(7.5)).Touch("contact-request");

        Assert.Equal((true, due), (story.Cycle.Held.FastLane, story.Cycle.Held.AcceptBy));
    }

    [Fact]
    public void D15_a_customers_cycle_that_sales_was_asked_for_before_comes_from_where_it_stands()
    {
        var story = FastLaneTests.Customer().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "no-capacity").Touch("demo-request");

        Assert.Equal((CycleKind.Existing, "MQL"), (story.Cycle.Kind, story.Cycle.FastLane!.FromStage));
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public void D30_a_request_during_the_care_counts_from_when_it_was_made()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept);
        Assert.Null(story.Cycle.RequestedAt);

        var asked = story.Touch("callback-request").Now;

        Assert.Equal(asked, story.Touch("newsletter-signup").Cycle.RequestedAt);
    }

    [Fact]
    public void D15_an_owner_has_the_twenty_newest_tasks()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Accept);
        var begun = story.Now;

        story.Touch("callback-request", Cycle.MostTasks + 5);

        Assert.Equal(Enumerable.Range(6, Cycle.MostTasks).Select(minute => begun.AddMinutes(minute)), story.Cycle.Tasks.Select(task => task.At));
    }
}
