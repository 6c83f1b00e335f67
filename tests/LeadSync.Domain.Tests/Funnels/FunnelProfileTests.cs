using LeadSync.Domain.Funnels;

namespace LeadSync.Domain.Tests.Funnels;

public sealed class FunnelProfileTests
{
    public static TheoryData<FunnelProfile> Profiles() => new(FunnelProfiles.All);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void No_pair_of_stage_and_trigger_has_two_rows(FunnelProfile profile) =>
        Assert.Equal(profile.Transitions.Count, profile.Transitions.DistinctBy(row => (row.From, row.On)).Count());

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_milestone_that_a_row_names_has_a_stage(FunnelProfile profile) =>
        Assert.All(profile.Transitions, row => Assert.NotEmpty(profile.StageOf(row.From) + profile.StageOf(row.To)));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_stage_trigger_pair_is_a_row_or_is_refused(FunnelProfile profile)
    {
        foreach (var from in profile.Stages.SelectMany(stage => stage.Milestones))
        {
            foreach (var on in Enum.GetValues<StageTrigger>())
            {
                var row = profile.Transitions.SingleOrDefault(each => each.From == from && each.On == on);
                Assert.Equal(row is null ? new StageMove.Refused(profile.StageOf(from), on) : new StageMove.Allowed(row.To), profile.Move(from, on));
            }
        }
    }

    [Fact]
    [Trait("D", "1")]
    public void D1_cold_to_close_names_its_stages_in_order() =>
        Assert.Equal(["Great Unknown", "Lead", "MQL", "SAL", "SQL", "Customer"], FunnelProfiles.ColdToClose.Stages.Take(6).Select(stage => stage.Name));
}
