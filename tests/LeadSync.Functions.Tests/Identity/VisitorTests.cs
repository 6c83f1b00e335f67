using LeadSync.Domain.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>Anonymous visitors that become known later: their earlier touchpoints count where tracking consent allows (D-29).</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-29")]
public sealed class VisitorTests(AzuriteFixture azurite)
{
    private static readonly Contact Nobody = new() { Visitor = "v1" };

    [Fact]
    public async Task With_a_confirmed_permission_what_the_browser_did_before_counts()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(Nobody, "e1", "qr-scan", minute: 1));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna").Tracked("v1", PermissionStatus.Confirmed), "e2", minute: 2));
        await world.TakeAsync(world.Touched(Nobody, "e3", "qr-scan", minute: 3));

        var lead = await world.OfAsync(IdentityWorld.Email("anna"));
        Assert.Equal(3, lead.State.Events);
        Assert.Equal(10, lead.State.Current!.Points.Tallies.Single(tally => tally.Rule == "qr-scan").Sum);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(PermissionStatus.Unknown)]
    [InlineData(PermissionStatus.Requested)]
    [InlineData(PermissionStatus.Withdrawn)]
    public async Task Without_it_the_browser_stays_a_lead_of_nobody(PermissionStatus? status)
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(Nobody, "e1", "qr-scan", minute: 1));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna").Tracked("v1", status), "e2", minute: 2));
        await world.TakeAsync(world.Touched(Nobody, "e3", "qr-scan", minute: 3));

        Assert.Equal(1, (await world.OfAsync(IdentityWorld.Email("anna"))).State.Events);
        Assert.Equal(2, (await world.OfAsync(Nobody)).State.Events);
    }

    [Fact]
    public async Task A_permission_that_comes_later_counts_from_then_on()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(Nobody, "e1", "qr-scan", minute: 1));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna").Tracked("v1", null), "e2", minute: 2));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna").Tracked("v1", PermissionStatus.Confirmed) with { Visitor = null }, "e3", minute: 3));

        Assert.Equal(3, (await world.OfAsync(IdentityWorld.Email("anna"))).State.Events);
    }

    [Fact]
    public async Task A_computer_that_two_people_share_does_not_make_them_one()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        await world.TakeAsync(world.Touched(IdentityWorld.Email("anna").Tracked("v1", PermissionStatus.Confirmed), "e1", minute: 1));

        await world.TakeAsync(world.Touched(IdentityWorld.Email("ben").Tracked("v1", PermissionStatus.Confirmed), "e2", minute: 2));
        await world.TakeAsync(world.Touched(IdentityWorld.Email("ben").Tracked("v1", PermissionStatus.Confirmed), "e3", minute: 3));

        Assert.Equal(1, (await world.OfAsync(IdentityWorld.Email("anna"))).State.Events);
        Assert.Equal(2, (await world.OfAsync(IdentityWorld.Email("ben"))).State.Events);
    }
}
