using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Tests.Funnels;
using LeadSync.Domain.Tests.Leads;

namespace LeadSync.Domain.Tests.Sales;

/// <summary>The sub-stages of a sale: where each lies, and that their order is advice (D-3).</summary>
[Trait("Requirement", "D-3")]
public sealed class SubStageTests
{
    [Theory]
    [InlineData("SFC", "SAL SQL")]
    [InlineData("BAN", "SAL SQL")]
    [InlineData("BCI", "SQL")]
    [InlineData("LPN", "SQL")]
    [InlineData("ANG", "SQL")]
    [InlineData("ABS", "SQL")]
    [InlineData("AFS", "Customer")]
    [InlineData("WIK", "Customer")]
    [InlineData("CUS", "Customer")]
    public void D3_a_sub_stage_is_reached_in_its_stages_and_refused_with_them_in_all_others(string subStage, string stages)
    {
        foreach (var lead in Way())
        {
            var stage = FunnelProfiles.ColdToClose.StageOf(lead.CycleOf(1)!.Milestone);
            var decision = Advance(FunnelProfiles.ColdToClose, lead, subStage);
            if (stages.Split(' ').Contains(stage)) Assert.Equal(subStage, Told(lead, decision).CycleOf(1)!.SubStage);
            else Assert.Contains(stage, Assert.IsType<SalesDecision.Refused>(decision).Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void D3_their_order_is_advice_and_not_law()
    {
        var sold = Way()[3];

        var lead = new[] { "ABS", "BCI", "SFC", "ANG" }.Aggregate(sold, (state, subStage) => Told(state, Advance(FunnelProfiles.ColdToClose, state, subStage)));

        Assert.Equal(("ANG", Milestone.Opportunity), (lead.Current!.SubStage, lead.Current.Milestone));
    }

    [Fact]
    public void D3_a_company_may_have_none_or_its_own()
    {
        var accepted = Way()[2];
        var none = OwnProfile.Strict with { SubStages = [] };

        Assert.IsType<SalesDecision.Told>(Advance(OwnProfile.Strict, accepted, "TERMIN"));
        Assert.Contains("ERST, TERMIN", Assert.IsType<SalesDecision.Wrong>(Advance(OwnProfile.Strict, accepted, "BAN")).Detail, StringComparison.Ordinal);
        Assert.IsType<SalesDecision.Wrong>(Advance(none, accepted, "TERMIN"));
    }

    // Lead, MQL, SAL, SQL, Customer.
    private static LeadState[] Way()
    {
        List<LeadState> way = [Given.Lead(Given.Touch("newsletter-signup", 0)), Given.Offered()];
        foreach (var action in new[] { SalesActionKind.Accept, SalesActionKind.Convert, SalesActionKind.Win })
            way.Add(Told(way[^1], Decide(FunnelProfiles.ColdToClose, way[^1], Act(action))));
        return [.. way];
    }

    private static SalesDecision Advance(FunnelProfile profile, LeadState lead, string subStage) => Decide(profile, lead, Act(SalesActionKind.Advance) with { Stage = subStage });

    private static SalesDecision Decide(FunnelProfile profile, LeadState lead, SalesEvent action) =>
        new SalesDecider(profile, Given.Shipped).Decide(lead, action, lead.NextPlace(lead.Last.At.AddMinutes(1), "op"));

    private static LeadState Told(LeadState lead, SalesDecision decision) => Assert.IsType<SalesDecision.Told>(decision).Facts.Aggregate(lead, Given.Fold.Tell);

    private static SalesEvent Act(SalesActionKind kind) => new() { Id = kind.ToString(), Source = "manage", Action = kind, OccurredAt = Given.Start, Cycle = 1 };
}
