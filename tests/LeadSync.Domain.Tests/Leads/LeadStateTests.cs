using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Tests.Funnels;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>What a lead says of itself: its cycle, the place of what is told next, and what may still be rated.</summary>
public sealed class LeadStateTests
{
    [Fact]
    public void What_is_told_next_stands_at_its_time_but_always_behind_everything_that_was_folded()
    {
        var lead = Given.Ripe();
        var last = lead.Last.At;

        Assert.Equal(new Position(last.AddHours(1), "~op"), lead.NextPlace(last.AddHours(1), "op"));
        Assert.Equal(last.AddTicks(1), lead.NextPlace(last, "op").At);
        Assert.Equal(last.AddTicks(1), lead.NextPlace(last.AddHours(-1), "op").At);
    }

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_an_event_that_changes_nothing_in_its_cycle_leaves_the_lead_showing_the_cycle_changed_last()
    {
        var story = Story.Of().Touch("newsletter-signup", 5).Offered().Touch("newsletter-signup", new Contact { Relationship = "customer" }).Does(SalesActionKind.Accept, cycle: 1);

        Assert.Equal(1, story.Says(new Contact { City = "Ulm" }).Cycle.Number);
        Assert.Equal(1, story.Touch("email-open").Cycle.Number);
        Assert.Equal(2, story.Touch("newsletter-signup").Cycle.Number);
    }

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_each_cycle_has_its_own_number_however_often_the_lead_is_recycled()
    {
        var story = Story.Of();
        for (var time = 0; time < 3; time++)
            story.Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "no-budget").After(TimeSpan.FromDays(400));

        Assert.Equal([1, 2, 3, 4], story.Lead.Cycles.Select(cycle => cycle.Number));
        Assert.Equal(["recycled", "recycled", "recycled", null], story.Lead.Cycles.Select(cycle => cycle.Outcome));
    }

    [Fact]
    [Trait("Requirement", "D-4")]
    public void D4_a_row_of_an_own_funnel_that_leads_to_where_it_begins_is_no_move_in_the_history()
    {
        var profile = OwnProfile.Read(OwnProfile.With(rows => [.. rows, new Transition(Milestone.Qualified, StageTrigger.Ripen, Milestone.Qualified)]));

        var story = new Story(Given.FoldOf(profile, Given.Shipped)).Touch("newsletter-signup", 7);

        Assert.Equal(["Kontakt", "Reif"], story.Lead.History.Select(change => change.To));
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public void D28_a_cycle_may_be_rated_again_until_somebody_of_sales_has_taken_it()
    {
        var story = Story.Of().Touch("newsletter-signup");
        Assert.True(story.Cycle.IsRatable);
        Assert.True(story.Touch("newsletter-signup", 4).Cycle.IsRatable);
        Assert.True(story.Offered().Cycle.IsRatable);

        var taken = story.Does(SalesActionKind.Accept).Cycle;
        Assert.Equal((false, false), (taken.IsRatable, (taken with { Milestone = Milestone.Qualified }).IsRatable));
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public void D28_a_cycle_that_ended_is_not_rated_again_and_the_one_that_rests_is()
    {
        var lead = Story.Of().Touch("newsletter-signup", 5).Offered().Does(SalesActionKind.Reject, "no-budget").Lead;

        Assert.Equal([false, true], lead.Cycles.Select(cycle => cycle.IsRatable));
    }
}
