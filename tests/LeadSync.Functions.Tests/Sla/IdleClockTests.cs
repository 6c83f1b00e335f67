using LeadSync.Domain.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Sla;

/// <summary>What becomes of a lead that sales has accepted and forgets.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-23")]
public sealed class IdleClockTests(AzuriteFixture azurite) : IAsyncLifetime
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
    public async Task A_lead_that_sales_forgets_is_reminded_of_and_escalated_after_the_idle_time_and_again_after_as_long()
    {
        var id = await _desk.AcceptedWithIdleAsync();
        await _desk.ContactedAsync(id, "2027-01-06T09:00+01:00");

        await _desk.RunAtAsync("2027-01-06T18:00+01:00");
        Assert.Equal(["contacted"], await _desk.ClockReasonsAsync(id));
        await _desk.RunAtAsync("2027-01-08T09:01+01:00");
        await _desk.RunAtAsync("2027-01-11T12:00+01:00");
        Assert.Equal(["idle"], (await _desk.ClockReasonsAsync(id)).Skip(1));
        await _desk.RunAtAsync("2027-01-12T09:30+01:00");

        Assert.Equal(["contacted", "idle", "idle"], await _desk.ClockReasonsAsync(id));
        var told = (await _desk.ClocksAsync(id))[^1]["outcome"]!["steps"]!.AsArray().Select(step => ((string?)step!["step"], (string?)step["to"]));
        Assert.Equal([("remind", "anna"), ("escalate", "maria")], told);
        Assert.Single(await _desk.DueAsync(), wake => wake.Clock.Kind == ClockKind.Idle);
    }

    [Fact]
    public async Task Whatever_sales_does_sets_the_idle_clock_anew_and_costs_nothing_when_it_is_done()
    {
        var id = await _desk.AcceptedWithIdleAsync();
        await _desk.ContactedAsync(id, "2027-01-06T09:00+01:00");
        await _desk.RunAtAsync("2027-01-06T18:00+01:00");
        var before = await _desk.DueAsync();
        _desk.SetTo("2027-01-07T17:00+01:00");
        await _desk.ActAsync(id, """{"action":"advance","stage":"BAN"}""");

        Assert.Equal(before.Select(wake => wake.Row), (await _desk.DueAsync()).Select(wake => wake.Row));
        await _desk.RunAtAsync("2027-01-08T09:01+01:00");

        Assert.Equal(["contacted", "not-idle"], await _desk.ClockReasonsAsync(id));
        Assert.Equal(ClockDesk.At("2027-01-11T17:00+01:00"), Assert.Single(await _desk.DueAsync()).Clock.DueAt);
    }

    [Fact]
    public async Task Behind_a_first_contact_that_was_not_made_the_idle_clock_runs_and_a_cycle_that_ended_has_none()
    {
        var id = await _desk.AcceptedWithIdleAsync();
        await _desk.RunAtAsync("2027-01-07T17:00+01:00");
        Assert.Equal("first-contact-overdue", (await _desk.ClockReasonsAsync(id))[0]);
        Assert.Single(await _desk.DueAsync(), wake => wake.Clock.Kind == ClockKind.Idle);

        await _desk.ActAsync(id, """{"action":"disqualify","reason":"competitor"}""");
        await _desk.RunAtAsync("2027-02-01T12:00+01:00");

        Assert.Empty(await _desk.DueAsync());
        Assert.DoesNotContain("idle", await _desk.ClockReasonsAsync(id));
    }
}
