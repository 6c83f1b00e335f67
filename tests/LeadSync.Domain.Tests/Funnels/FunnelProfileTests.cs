using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Funnels;

public sealed class FunnelProfileTests
{
    public static TheoryData<FunnelProfile> Profiles() => new([.. FunnelProfiles.All, OwnProfile.Strict]);

    public static TheoryData<Milestone, string, string, string, string> Names() => new()
    {
        { Milestone.Seen, "–", "–", "–", "Great Unknown" },
        { Milestone.Identified, "Lead", "Lead", "Unqualified Lead", "Lead" },
        { Milestone.Qualified, "MQL", "MQL", "MQL", "MQL" },
        { Milestone.Accepted, "TAL", "SAL", "MQL", "SAL" },
        { Milestone.Confirmed, "TQL", "SAL", "SQL", "SAL" },
        { Milestone.AcceptedByField, "SAL", "SAL", "SAL", "SAL" },
        { Milestone.Opportunity, "SAL", "SQL", "SAL", "SQL" },
        { Milestone.SalesDone, "SQL", "SQL", "SAL", "SQL" },
        { Milestone.Won, "Customer", "Closed Won", "SAL", "Customer" },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void No_pair_of_stage_and_trigger_has_two_rows(FunnelProfile profile) =>
        Assert.Equal(profile.Transitions.Count, profile.Transitions.DistinctBy(row => (row.From, row.On)).Count());

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_milestone_that_a_row_names_has_a_stage(FunnelProfile profile) =>
        Assert.All(profile.Transitions, row => Assert.Contains(profile.Stages, stage => stage.Milestones.Contains(row.To)));

    [Theory]
    [Trait("Requirement", "D-4")]
    [MemberData(nameof(Profiles))]
    public void D4_every_stage_trigger_pair_is_a_row_or_is_refused_with_its_stage(FunnelProfile profile)
    {
        foreach (var from in Enum.GetValues<Milestone>())
        {
            foreach (var on in Enum.GetValues<StageTrigger>())
            {
                var row = profile.Transitions.SingleOrDefault(each => each.From == from && each.On == on);
                Assert.Equal(row is null ? new StageMove.Refused(profile.StageOf(from), on) : new StageMove.Allowed(row.To), profile.Move(from, on));
            }
        }
    }

    [Fact]
    [Trait("Requirement", "D-1")]
    public void D1_cold_to_close_names_its_stages_in_order() =>
        Assert.Equal(["Great Unknown", "Lead", "MQL", "SAL", "SQL", "Customer"], FunnelProfiles.ColdToClose.Stages.Take(6).Select(stage => stage.Name));

    [Theory]
    [Trait("Requirement", "D-1")]
    [MemberData(nameof(Names))]
    public void D1_a_milestone_reads_in_every_profiles_words(Milestone milestone, string waterfall, string nurturing, string four, string cold)
    {
        Assert.Equal(waterfall, FunnelProfiles.DemandWaterfall.StageOf(milestone));
        Assert.Equal(nurturing, FunnelProfiles.Nurturing.StageOf(milestone));
        Assert.Equal(four, FunnelProfiles.Waterfall4.StageOf(milestone));
        Assert.Equal(cold, FunnelProfiles.ColdToClose.StageOf(milestone));
    }

    [Theory]
    [Trait("Requirement", "D-2")]
    [InlineData(1, "Level 1")]
    [InlineData(5, "Level 5")]
    public void D2_five_levels_reads_a_lead_as_its_level_and_moves_none(int level, string stage)
    {
        Assert.True(FunnelProfiles.FiveLevels.IsScale);
        Assert.Equal(stage, FunnelProfiles.FiveLevels.StageOf(Milestone.Opportunity, level));
        Assert.Equal("SQL", FunnelProfiles.ColdToClose.StageOf(Milestone.Opportunity, level));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public void D18_only_the_demand_waterfall_asks_for_BANT() =>
        Assert.All(FunnelProfiles.Lines, profile => Assert.Equal(
            profile == FunnelProfiles.DemandWaterfall ? ["budget", "authority", "need", "timing"] : [], profile.NeedsOf(Milestone.Accepted, StageTrigger.Confirm)));

    [Fact]
    [Trait("Requirement", "D-2")]
    public void D2_a_service_level_cannot_move_leads_by_a_scale()
    {
        using var document = JsonDocument.Parse("""{"profile":"five-levels"}""");

        var refused = Assert.IsType<Reading<ServiceLevel>.Refused>(ServiceLevelReader.Read(document.RootElement, "default", 1, default));

        Assert.Contains(refused.Errors, error => error.Pointer == "/profile" && error.Message.Contains("demand-waterfall", StringComparison.Ordinal));
    }
}
