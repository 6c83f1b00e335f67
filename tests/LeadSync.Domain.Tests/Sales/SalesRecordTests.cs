using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Sales;

/// <summary>What is written down of what sales did: who, why, until when.</summary>
public sealed class SalesRecordTests
{
    [Theory]
    [InlineData("ben", "ben")]
    [InlineData(null, "anna")]
    public void An_action_is_by_whom_it_names_else_by_who_holds_the_lead(string? named, string by) =>
        Assert.Equal(by, Told(Told(Given.Offered(), Act(SalesActionKind.Accept)), Act(SalesActionKind.Contacted) with { Representative = named }).Told[^1].By);

    [Fact]
    public void Where_nobody_holds_the_lead_an_action_is_by_its_source() =>
        Assert.Equal("manage", Told(Given.Lead(Given.Touch("newsletter-signup", 0)), Act(SalesActionKind.Disqualify) with { Reason = "spam" }).Told[^1].By);

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_a_date_that_sales_names_wins_over_the_time_of_the_reason() =>
        Assert.Equal(Given.Start.AddDays(17), Told(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = "no-budget", Until = Given.Start.AddDays(17) }).Current!.RestUntil);

    [Theory]
    [Trait("Requirement", "D-7")]
    [InlineData(SalesActionKind.Reject)]
    [InlineData(SalesActionKind.Recycle)]
    public void D7_a_reason_that_names_a_time_keeps_it_however_the_lead_is_recycled(SalesActionKind kind)
    {
        var lead = Told(Given.Offered(), Act(kind) with { Reason = "no-need-now" });

        Assert.Equal(lead.Told[^1].Place.At.AddDays(180), lead.Current!.RestUntil);
    }

    [Theory]
    [InlineData("no-budget", "no-budget")]
    [InlineData(null, "lost")]
    public void A_lost_opportunity_keeps_the_reason_that_was_given(string? reason, string kept)
    {
        var opportunity = Told(Told(Given.Offered(), Act(SalesActionKind.Accept)), Act(SalesActionKind.Convert));

        Assert.Equal(kept, Told(opportunity, Act(SalesActionKind.Lose) with { Reason = reason }).Current!.EndReason);
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public void D15_a_request_that_was_offered_may_be_refused_though_the_lead_is_no_MQL()
    {
        var story = Story.Of().Touch("demo-request").Offered();

        Assert.Equal(("recycled", Milestone.Recycled), (story.Does(SalesActionKind.Reject, "no-budget").Lead.CycleOf(1)!.Outcome, story.Cycle.Milestone));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_an_opened_gate_says_who_opened_it_and_its_reason_before_its_note()
    {
        var opened = Told(Given.Offered(), Act(SalesActionKind.Override) with { Gate = Gates.Overridable[0], Reason = "known", Note = "by telephone", Representative = "ben" });

        var fact = Assert.IsType<ToldFact.Overridden>(opened.Told[^1]);
        Assert.Equal(("ben", "known", Gates.Overridable[0]), (fact.By, fact.Reason, fact.Gate));
        Assert.Equal("known", Assert.IsType<ToldFact.Overridden>(Told(Given.Offered(), Act(SalesActionKind.Override) with { Gate = Gates.Overridable[0], Reason = "known", Note = "" }).Told[^1]).Reason);
    }

    [Fact]
    public void An_answer_repeats_the_word_that_nobody_knows_and_names_who_may_accept()
    {
        Assert.Contains("'mood'", Assert.IsType<SalesDecision.Wrong>(Decide(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = "mood" })).Detail, StringComparison.Ordinal);
        var refused = Assert.IsType<SalesDecision.Refused>(Decide(Given.Offered(), Act(SalesActionKind.Accept) with { Representative = "ben" }));
        Assert.Equal("transition-refused", refused.Reason);
        Assert.Contains("'anna'", refused.Detail, StringComparison.Ordinal);
    }

    private static LeadState Told(LeadState lead, SalesEvent action) => Assert.IsType<SalesDecision.Told>(Decide(lead, action)).Facts.Aggregate(lead, Given.Fold.Tell);

    private static SalesDecision Decide(LeadState lead, SalesEvent action) =>
        new SalesDecider(FunnelProfiles.ColdToClose, Given.Shipped).Decide(lead, action, lead.NextPlace(lead.Last.At.AddMinutes(1), action.Id));

    private static SalesEvent Act(SalesActionKind kind) => new() { Id = kind.ToString(), Source = "manage", Action = kind, OccurredAt = Given.Start };
}
