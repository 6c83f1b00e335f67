using LeadSync.Domain.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Sla;

[Collection(ManageCollection.Name)]
[Trait("D", "23")]
public sealed class RunClocksTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task D23_an_offer_that_nobody_answers_lapses_and_goes_to_somebody_else()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var id = await world.OfferedAsync(Persons.Anna);
        var first = (await LeadAsync(world, id)).State.Current!.Held!.Representative;

        world.Clock.Pass(TimeSpan.FromDays(4));
        await world.Get<RunClocks>().RunAsync(default);
        await world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 2, null), default);

        var cycle = (await LeadAsync(world, id)).State.Current!;
        Assert.Equal(OfferOutcome.Lapsed, cycle.Offers[0].Outcome);
        Assert.Equal("lapsed", cycle.Offers[0].Reason);
        Assert.NotEqual(first, cycle.Held!.Representative);
    }

    [Fact]
    public async Task D23_before_its_time_and_after_the_answer_a_clock_changes_nothing()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var id = await world.OfferedAsync(Persons.Anna);
        var before = await LeadAsync(world, id);

        await world.Get<RunClocks>().RunAsync(default);

        Assert.Equal(before.Version, (await LeadAsync(world, id)).Version);
    }

    [Fact]
    public async Task D23_when_everybody_let_it_lapse_the_lead_desk_keeps_the_offer()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var id = await world.OfferedAsync(Persons.Anna);
        for (var offer = 2; offer <= 4; offer++)
        {
            world.Clock.Pass(TimeSpan.FromDays(4));
            await world.Get<RunClocks>().RunAsync(default);
            await world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, offer, null), default);
        }

        var cycle = (await LeadAsync(world, id)).State.Current!;
        Assert.Equal("lead-desk", cycle.Held!.Representative);
        Assert.Equal(OfferOutcome.Open, cycle.Held.Outcome);
        Assert.Equal(3, cycle.Offers.Count);
    }

    private static async Task<LeadRecord> LeadAsync(ManageWorld world, string id) => (await world.Get<LeadStore>().FindAsync(id, default))!;
}
