using LeadSync.Functions.Routing;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Many routers on many instances: fair, and no lead twice.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class ScaleOutTests(AzuriteFixture azurite)
{
    private const string Weighted =
        """{"rules":[{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"weighted","members":[{"representative":"anna","weight":3},{"representative":"ben","weight":2},{"representative":"cleo"}]}]}""";

    private static int Leads => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 400 : 64;

    [Fact]
    public async Task Sixteen_routers_on_two_instances_that_get_each_message_twice_draw_fairly_and_each_lead_once()
    {
        var prefix = new KeyValuePair<string, string?>("LeadSyncPrefix", "s" + AzuriteFixture.NewPrefix());
        await using var first = await ManageWorld.StartAsync(azurite, null, prefix).OpenedAsync(table: Weighted);
        await using var second = await ManageWorld.StartAsync(azurite, null, prefix);
        await Waiting.WriteAsync(first, Leads);
        ManageWorld[] routers = [.. Enumerable.Repeat(first, 8), .. Enumerable.Repeat(second, 8)];

        await Task.WhenAll(routers.Select((world, router) => RouteAsync(world, Enumerable.Range(0, Leads).Where(number => number % 8 == router % 8))));

        var offers = (await Task.WhenAll(Enumerable.Range(0, Leads).Select(number => first.Get<LeadStore>().FindAsync(Waiting.IdOf(number), default)))).Select(record => record!.State.Current!.Offers).ToList();
        Assert.All(offers, each => Assert.Single(each));
        var shares = offers.CountBy(each => each[0].Representative).ToDictionary(share => share.Key, share => share.Value, StringComparer.Ordinal);
        foreach (var (representative, weight) in new[] { ("anna", 3), ("ben", 2), ("cleo", 1) })
            Assert.InRange(shares[representative] - (Leads * weight / 6.0), -2, 2);
        var loads = (await first.Get<AssignStore>().ReadAsync(default)).Counts;
        Assert.All(shares, share => Assert.Equal(share.Value, loads.LoadOf(share.Key).Open));
    }

    private static async Task RouteAsync(ManageWorld world, IEnumerable<int> numbers)
    {
        foreach (var number in numbers) await world.Get<RouteLead>().RunAsync(new RouteLeadMessage(Waiting.IdOf(number), 1, 1, null), default);
    }
}
