using LeadSync.Domain.Leads;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Clocks;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Sla;

/// <summary>What a clock does when its time has come, and the clock of the first contact.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-23")]
public sealed class ClockStepTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;
    private ClockDesk _desk = null!;

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite);
        _desk = new ClockDesk(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_first_contact_is_due_in_the_working_hours_of_who_accepted()
    {
        await _desk.PeopleAsync("DE-BY");
        await _desk.TableAsync("PT4H");
        await _desk.LevelAsync("""
            "clocks":[{"id":"first-contact","within":"PT4H","then":["remind"]}]
            """);
        var id = (await _desk.LeadOfferedAtAsync("2027-01-05T16:00+01:00")).LeadId;
        _desk.SetTo("2027-01-05T17:00+01:00");

        await _desk.AcceptAsync(id);

        var due = await _world.Get<ClockStore>().DueAsync(ClockDesk.At("2027-02-01T00:00Z"), 100, default);
        Assert.Equal(ClockDesk.At("2027-01-07T11:00+01:00"), Assert.Single(due, wake => wake.Clock.Kind == ClockKind.FirstContact).Clock.DueAt);
    }

    [Fact]
    public async Task When_its_time_has_come_a_clock_reminds_escalates_and_routes_again_as_agreed_and_keeps_whom_it_told()
    {
        await _desk.PeopleAsync("DE-HH");
        await _desk.TableAsync("PT4H");
        await _desk.LevelAsync("""
            "clocks":[{"id":"accept","within":"PT8H","then":["remind","escalate","reroute"]}]
            """);
        var id = (await _desk.LeadOfferedAtAsync("2027-01-05T17:00+01:00")).LeadId;

        _desk.SetTo("2027-01-06T11:01+01:00");
        await _world.Get<RunClocks>().RunAsync(default);

        var (cycle, steps) = await _desk.AfterClockAsync(id);
        Assert.Equal(OfferOutcome.Lapsed, cycle.Offers[0].Outcome);
        Assert.Equal([("remind", "anna"), ("escalate", "maria"), ("reroute", null)], steps);
    }

    [Fact]
    public async Task Where_it_is_not_agreed_to_route_again_the_offer_stays()
    {
        await _desk.PeopleAsync("DE-HH");
        await _desk.TableAsync("PT4H");
        await _desk.LevelAsync("""
            "clocks":[{"id":"accept","within":"PT8H","then":["remind","escalate"]}]
            """);
        var id = (await _desk.LeadOfferedAtAsync("2027-01-05T17:00+01:00")).LeadId;

        _desk.SetTo("2027-01-06T11:01+01:00");
        await _world.Get<RunClocks>().RunAsync(default);
        await _world.Get<RunClocks>().RunAsync(default);

        var (cycle, steps) = await _desk.AfterClockAsync(id);
        Assert.Equal((OfferOutcome.Open, "anna"), (cycle.Held!.Outcome, cycle.Held.Representative));
        Assert.Equal([("remind", "anna"), ("escalate", "maria")], steps);
    }
}
