using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Sales;

public sealed class SalesDeciderTests
{
    private static readonly SalesDecider Decider = new(FunnelProfiles.ColdToClose, Given.Shipped);

    [Fact]
    public void Accept_convert_and_win_lead_from_MQL_to_customer()
    {
        var lead = Told(Told(Told(Given.Offered(), Act(SalesActionKind.Accept)), Act(SalesActionKind.Convert)), Act(SalesActionKind.Win));

        Assert.Equal(["Lead", "MQL", "SAL", "SQL", "Customer"], lead.History.Select(change => change.To));
        Assert.Equal("won", lead.Current!.Outcome);
    }

    [Theory]
    [MemberData(nameof(AllReasons))]
    [Trait("D", "6")]
    public void D6_every_reason_has_its_consequence(string code, Consequence then)
    {
        var lead = Told(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = code, Note = "said", Until = Given.Start.AddDays(40) });

        var stage = lead.History[^1].To;
        Assert.Equal(then switch { Consequence.RouteAgain => "MQL", Consequence.Recycle => "Lead", Consequence.Disqualify => "Disqualified", _ => "Linked" }, stage);
        Assert.Null(lead.CycleOf(1)!.Held);
        Assert.Equal(code, lead.CycleOf(1)!.Offers[^1].Reason);
    }

    [Fact]
    [Trait("D", "6")]
    public void D6_a_wrong_territory_waits_for_somebody_else_in_the_same_cycle()
    {
        var before = Given.Offered();
        var after = Told(before, Act(SalesActionKind.Reject) with { Reason = "wrong-territory" });

        var effects = LeadChange.Between(before, after, TimeSpan.Zero);

        Assert.Equal(new OfferNumber(1, 2), Assert.Single(effects.Routes));
        Assert.True(Assert.Single(effects.Ended).CreditReturns);
    }

    [Fact]
    [Trait("D", "7")]
    public void D7_a_recycled_lead_starts_at_zero_and_rests_until_its_date()
    {
        var lead = Told(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = "no-budget" });
        var rest = lead.Current!.RestUntil!.Value;

        var early = Enumerable.Range(0, 6).Aggregate(lead, (state, number) => Given.Fold.Apply(state, After(state, number, rest.AddDays(-10))));
        var late = Given.Fold.Apply(early, After(early, 9, rest.AddDays(1)));

        Assert.Equal(2, lead.Current.Number);
        Assert.Equal(0, Given.Fold.ScoreOf(lead, lead.Current, lead.Last.At).Total);
        Assert.Equal(Milestone.Recycled, early.Current!.Milestone);
        Assert.Equal(Milestone.Qualified, late.Current!.Milestone);
    }

    [Fact]
    [Trait("D", "4")]
    public void D4_winning_what_was_never_accepted_is_refused_with_the_reason()
    {
        var refused = Assert.IsType<SalesDecision.Refused>(Decide(Given.Offered(), Act(SalesActionKind.Win)));

        Assert.Equal("transition-refused", refused.Reason);
        Assert.Contains("MQL", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("D", "6")]
    public void D6_losing_a_lead_before_there_is_an_opportunity_is_a_rejection_with_its_reason()
    {
        var accepted = Told(Given.Offered(), Act(SalesActionKind.Accept));

        var lost = Told(accepted, Act(SalesActionKind.Lose) with { Reason = "no-budget" });

        Assert.Equal("recycled", lost.CycleOf(1)!.Outcome);
        Assert.IsType<SalesDecision.Wrong>(Decide(accepted, Act(SalesActionKind.Lose) with { Reason = "whatever" }));
    }

    [Fact]
    public void Another_representative_cannot_accept_the_offer() =>
        Assert.IsType<SalesDecision.Refused>(Decide(Given.Offered(), Act(SalesActionKind.Accept) with { Representative = "ben" }));

    [Fact]
    public void A_reason_that_nobody_knows_is_answered_with_those_there_are()
    {
        var wrong = Assert.IsType<SalesDecision.Wrong>(Decide(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = "mood" }));

        Assert.Equal("reason-unknown", wrong.Reason);
        Assert.Contains("no-budget", wrong.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_timing_needs_its_date() =>
        Assert.Equal("until-missing", Assert.IsType<SalesDecision.Wrong>(Decide(Given.Offered(), Act(SalesActionKind.Reject) with { Reason = "bad-timing" })).Reason);

    [Theory]
    [InlineData(SalesActionKind.Accept, null)]
    [InlineData(SalesActionKind.Reject, "no-budget")]
    [InlineData(SalesActionKind.Reject, "wrong-territory")]
    [InlineData(SalesActionKind.Reject, "competitor")]
    public void The_same_action_again_changes_nothing(SalesActionKind kind, string? reason)
    {
        var action = Act(kind) with { Reason = reason };

        Assert.IsType<SalesDecision.Done>(Decide(Told(Given.Offered(), action), action));
    }

    public static TheoryData<string, Consequence> AllReasons()
    {
        var rows = new TheoryData<string, Consequence>();
        foreach (var reason in RejectionReasons.Shipped) rows.Add(reason.Code, reason.Then);
        return rows;
    }

    private static SalesDecision Decide(LeadState lead, SalesEvent action) => Decider.Decide(lead, action, lead.NextPlace(lead.Last.At.AddMinutes(1), action.Id));

    private static LeadState Told(LeadState lead, SalesEvent action) =>
        Assert.IsType<SalesDecision.Told>(Decide(lead, action)).Facts.Aggregate(lead, Given.Fold.Tell);

    private static LeadEvent After(LeadState state, int number, DateTimeOffset at) =>
        Given.Touch("newsletter-signup", number, $"again-{number}") with { OccurredAt = at > state.Last.At ? at.AddMinutes(number) : state.Last.At.AddMinutes(1) };

    private static SalesEvent Act(SalesActionKind kind) => new() { Id = kind.ToString(), Source = "manage", Action = kind, OccurredAt = Given.Start };
}
