using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Sales;

/// <summary>What sales may not do, or need not do again, with what the answer says.</summary>
public sealed class SalesRefusalTests
{
    private static readonly SalesDecider Decider = new(FunnelProfiles.ColdToClose, Given.Shipped);

    [Fact]
    public void A_lead_without_a_cycle_or_without_the_cycle_named_is_answered_so()
    {
        Assert.Equal("cycle-unknown", Wrong(LeadState.Empty, Act(SalesActionKind.Accept)).Reason);
        Assert.Equal("cycle-unknown", Wrong(Given.Offered(), Act(SalesActionKind.Accept) with { Cycle = 7 }).Reason);
    }

    [Fact]
    public void A_note_alone_moves_nothing() => Assert.IsType<SalesDecision.Done>(Decide(Given.Offered(), Act(SalesActionKind.Note) with { Note = "called" }));

    [Theory]
    [Trait("Requirement", "D-6")]
    [InlineData(SalesActionKind.Reject, null, "/reason", "'(none)' is not a reason")]
    [InlineData(SalesActionKind.Reject, "other", "/note", "needs a sentence")]
    [InlineData(SalesActionKind.Reassign, null, "/representative", "Say who")]
    [InlineData(SalesActionKind.Advance, null, "/stage", "BAN")]
    [InlineData(SalesActionKind.Override, "why", "/gate", "one of")]
    public void What_an_action_lacks_is_named_with_its_place(SalesActionKind kind, string? reason, string pointer, string detail)
    {
        var wrong = Wrong(Given.Offered(), Act(kind) with { Reason = reason });

        Assert.Equal(pointer, wrong.Pointer);
        Assert.Contains(detail, wrong.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sub_stage_that_the_funnel_does_not_have_is_answered_with_those_it_has() =>
        Assert.Contains("BAN", Wrong(Given.Offered(), Act(SalesActionKind.Advance) with { Stage = "BANTER" }).Detail, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_a_gate_is_opened_with_a_reason_and_in_a_running_cycle_only()
    {
        var override_ = Act(SalesActionKind.Override) with { Gate = Gates.Overridable[0] };

        Assert.Equal("/reason", Wrong(Given.Offered(), override_ with { Reason = " " }).Pointer);
        Assert.Contains("has ended", Refused(Rejected("competitor"), override_ with { Reason = "he asked", Cycle = 1 }).Detail, StringComparison.Ordinal);
        Assert.Equal("in a note", Assert.IsType<ToldFact.Overridden>(Assert.Single(Told(Given.Offered(), override_ with { Note = "in a note" }).Told, fact => fact is ToldFact.Overridden)).Reason);
    }

    [Fact]
    [Trait("Requirement", "D-6")]
    public void D6_what_nobody_of_sales_was_asked_for_cannot_be_refused()
    {
        var lead = Given.Lead(Given.Touch("newsletter-signup", 0));

        Assert.Contains("nobody of sales was asked", Refused(lead, Act(SalesActionKind.Reject) with { Reason = "no-budget" }).Detail, StringComparison.Ordinal);
        Assert.Contains("nobody holds an offer", Refused(lead, Act(SalesActionKind.Reject) with { Reason = "wrong-territory" }).Detail, StringComparison.Ordinal);
        Assert.Contains("nobody of sales was asked", Refused(lead, Act(SalesActionKind.Reject) with { Reason = "duplicate", Note = "said" }).Detail, StringComparison.Ordinal);
        Assert.Contains("nobody owns the lead", Refused(lead, Act(SalesActionKind.Reassign) with { Representative = "ben" }).Detail, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "D-6")]
    [InlineData(SalesActionKind.Recycle, "competitor", 90)]
    [InlineData(SalesActionKind.Recycle, "wrong-territory", 90)]
    public void D6_recycling_says_its_consequence_itself_and_rests_ninety_days_where_the_reason_names_no_time(SalesActionKind kind, string reason, int days)
    {
        var lead = Told(Given.Offered(), Act(kind) with { Reason = reason });

        Assert.Equal(Milestone.Recycled, lead.Current!.Milestone);
        Assert.Equal(lead.Told[^1].Place.At.AddDays(days), lead.Current.RestUntil);
    }

    [Theory]
    [InlineData(SalesActionKind.Recycle)]
    [InlineData(SalesActionKind.Disqualify)]
    public void The_same_end_again_changes_nothing(SalesActionKind kind)
    {
        var action = Act(kind) with { Reason = "no-budget", Cycle = 1 };

        Assert.IsType<SalesDecision.Done>(Decide(Told(Given.Offered(), action), action));
    }

    [Fact]
    public void The_same_step_of_the_way_again_changes_nothing()
    {
        SalesEvent[] steps =
        [
            Act(SalesActionKind.Contacted),
            Act(SalesActionKind.Advance) with { Stage = "BAN" },
            Act(SalesActionKind.Override) with { Gate = Gates.Overridable[0], Reason = "known" },
            Act(SalesActionKind.Reassign) with { Representative = "ben" },
            Act(SalesActionKind.Convert) with { Account = "001", Opportunity = "006" },
            Act(SalesActionKind.Win),
        ];
        var lead = Told(Given.Offered(), Act(SalesActionKind.Accept));

        foreach (var step in steps)
        {
            lead = Told(lead, step);
            Assert.IsType<SalesDecision.Done>(Decide(lead, step));
        }

        Assert.Equal(("won", "ben", "BAN"), (lead.Current!.Outcome, lead.Current.Offers[^1].Representative, lead.Current.SubStage));
    }

    [Fact]
    public void Another_opportunity_or_another_reason_is_not_the_same_action()
    {
        var converted = Told(Told(Given.Offered(), Act(SalesActionKind.Accept)), Act(SalesActionKind.Convert) with { Account = "001", Opportunity = "006" });

        Assert.IsNotType<SalesDecision.Done>(Decide(converted, Act(SalesActionKind.Convert) with { Account = "001", Opportunity = "007" }));
        Assert.IsNotType<SalesDecision.Done>(Decide(converted, Act(SalesActionKind.Convert) with { Account = "002", Opportunity = "006" }));
        Assert.IsNotType<SalesDecision.Done>(Decide(Rejected("wrong-territory"), Act(SalesActionKind.Reject) with { Reason = "competitor" }));
        Assert.IsNotType<SalesDecision.Done>(Decide(Rejected("wrong-territory"), Act(SalesActionKind.Reject) with { Reason = "wrong-territory", Representative = "ben" }));
    }

    [Fact]
    public void Who_accepted_may_accept_again_and_a_colleague_may_not()
    {
        var accepted = Told(Given.Offered(), Act(SalesActionKind.Accept));

        Assert.IsType<SalesDecision.Done>(Decide(accepted, Act(SalesActionKind.Accept) with { Representative = "anna" }));
        Assert.Contains("no offer is open", Refused(accepted, Act(SalesActionKind.Accept) with { Representative = "ben" }).Detail, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public void D23_an_offer_that_nobody_answers_lapses_and_the_lead_waits_for_somebody_else()
    {
        var lead = Given.Offered();

        var lapsed = Given.Fold.Tell(lead, Decider.Lapse(lead.Current!, lead.NextPlace(lead.Last.At.AddHours(4), "lapse"))!);

        Assert.Equal((OfferOutcome.Lapsed, "lapsed", Milestone.Qualified), (lapsed.Current!.Offers[^1].Outcome, lapsed.Current.Offers[^1].Reason, lapsed.Current.Milestone));
        Assert.Equal("inside-sales", Chain.DueDepartment(lapsed.Current));
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public void D28_an_open_offer_that_is_taken_back_returns_its_credit_and_the_lead_waits_again()
    {
        var lead = Given.Offered();

        var taken = Given.Fold.Tell(lead, Decider.TakeBack(lead.Current!, lead.NextPlace(lead.Last.At.AddHours(1), "back"), "manage", "rerouted")!);

        Assert.Equal((OfferOutcome.Withdrawn, "rerouted"), (taken.Current!.Offers[^1].Outcome, taken.Current.Offers[^1].Reason));
        Assert.True(Assert.Single(LeadChange.Between(lead, taken, TimeSpan.Zero).Ended).CreditReturns);
    }

    [Fact]
    public void In_a_milestone_from_which_nobody_is_asked_again_no_offer_lapses_and_none_is_taken_back()
    {
        var lead = Told(Told(Given.Offered(), Act(SalesActionKind.Accept)), Act(SalesActionKind.Convert));
        var place = lead.NextPlace(lead.Last.At.AddHours(1), "back");

        Assert.Null(Decider.TakeBack(lead.Current!, place, "manage", "rerouted"));
        Assert.Null(Decider.Lapse(lead.Current!, place));
    }

    private static LeadState Rejected(string reason) => Told(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = reason });

    private static SalesDecision.Wrong Wrong(LeadState lead, SalesEvent action) => Assert.IsType<SalesDecision.Wrong>(Decide(lead, action));

    private static SalesDecision.Refused Refused(LeadState lead, SalesEvent action) => Assert.IsType<SalesDecision.Refused>(Decide(lead, action));

    private static LeadState Told(LeadState lead, SalesEvent action) => Assert.IsType<SalesDecision.Told>(Decide(lead, action)).Facts.Aggregate(lead, Given.Fold.Tell);

    private static SalesDecision Decide(LeadState lead, SalesEvent action) =>
        Decider.Decide(lead, action, lead.NextPlace(lead.Last.At.AddMinutes(1), action.Id));

    private static SalesEvent Act(SalesActionKind kind) => new() { Id = kind.ToString(), Source = "manage", Action = kind, OccurredAt = Given.Start };
}
