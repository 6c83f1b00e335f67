using LeadSync.Domain.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>Order does not matter, merges included (guarantee 3).</summary>
[Collection(ManageCollection.Name)]
public sealed class MergeOrderTests(AzuriteFixture azurite)
{
    private static int Orders => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 200 : 12;

    [Fact]
    public async Task Any_order_of_events_and_merges_ends_in_the_same_lead()
    {
        var states = new List<string>();
        for (var seed = 0; seed < Orders; seed++) states.Add(await EndAsync(seed));

        Assert.Single(states.Distinct(StringComparer.Ordinal));
    }

    private async Task<string> EndAsync(int seed)
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var events = Events(world);
        new Random(seed).Shuffle(events);
        foreach (var row in events) await world.TakeAsync(row);
        var lead = await world.OfAsync(IdentityWorld.Email("anna"));
        foreach (var known in new[] { IdentityWorld.Email("private"), IdentityWorld.External("7"), IdentityWorld.External("8"), new Contact { Visitor = "v1" } })
            Assert.Equal(lead.LeadId, (await world.OfAsync(known)).LeadId);
        return IdentityWorld.Text(lead.State);
    }

    private static LeadEvent[] Events(ManageWorld world) =>
    [
        world.Touched(new Contact { Visitor = "v1" }, "e1", "qr-scan", 1),
        world.Touched(IdentityWorld.Email("anna") with { City = "Graz" }, "e2", "newsletter-signup", 2),
        world.Touched(IdentityWorld.External("7") with { City = "Linz" }, "e3", "newsletter-signup", 3),
        world.Touched(IdentityWorld.Email("private"), "e4", "newsletter-signup", 4),
        world.Touched(IdentityWorld.External("8"), "e5", "product-click", 5),
        world.Touched(IdentityWorld.Email("anna").Tracked("v1", PermissionStatus.Confirmed), "e6", "careers-view", 6),
        world.Touched(IdentityWorld.Email("anna", "7", "crm-x"), "e7", "newsletter-signup", 7),
        world.Touched(new Contact { Visitor = "v1" }, "e8", "newsletter-signup", 8),
        world.Merge(IdentityWorld.External("8"), IdentityWorld.External("7"), "m1"),
        world.Merge(IdentityWorld.Email("private"), IdentityWorld.External("8"), "m2"),
    ];
}
