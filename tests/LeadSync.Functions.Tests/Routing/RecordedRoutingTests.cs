using LeadSync.Domain.Routing;
using LeadSync.Functions.Retention;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Routing;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>What is kept of each offer, so that another table can be tried on it.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class RecordedRoutingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_offer_is_recorded_once_with_what_routing_knew_and_without_the_person()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        var leadId = await world.OfferedAsync(Desk.Of("acme.example", 1));
        await world.RouteAsync(leadId, 1);

        var offer = Assert.Single(await AllAsync(world, after: null));

        Assert.Equal((leadId, 1, 1, "anna", "south", "de", null), (offer.LeadId, offer.Cycle, offer.Offer, offer.Representative, offer.Pool, offer.Rule, offer.Reason));
        Assert.Equal(["80331"], offer.Fields.Single(field => field.Name == "postalCode").Texts);
        Assert.Equal(120, offer.Fields.Single(field => field.Name == "employees").Number);
        Assert.DoesNotContain(offer.Fields, field => field.Name is "email" or "lastName" or "externalId" || field.Texts?.Any(text => text.Contains('@', StringComparison.Ordinal)) == true);
    }

    [Fact]
    public async Task Packed_or_not_each_offer_is_read_once_and_in_order_from_whatever_place()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var store = world.Get<RecordedRoutingStore>();
        var offers = History.Of(250, world.Clock.Now.AddHours(-20)).ToList();
        foreach (var offer in offers) await store.AddAsync(offer, default);

        world.Clock.Pass(TimeSpan.FromDays(1));
        await world.Get<PurgeExpired>().RunAsync(default);
        var (packed, before) = (await AllAsync(world, after: null), world.Operations());
        var rest = await AllAsync(world, RecordedRoutingStore.PlaceOf(offers[120]));

        Assert.Equal(offers.Select(offer => offer.LeadId), packed.Select(offer => offer.LeadId));
        Assert.Equal(offers.Skip(121).Select(offer => offer.LeadId), rest.Select(offer => offer.LeadId));
        Assert.Equivalent(offers[200], packed[200], strict: true);
        Assert.InRange(world.Operations() - before, 1, 2);
    }

    [Fact]
    public async Task Offers_of_more_than_400_days_are_deleted()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var store = world.Get<RecordedRoutingStore>();
        await store.AddAsync(History.Of(1, world.Clock.Now.AddDays(-402)).Single(), default);
        await store.AddAsync(History.Of(1, world.Clock.Now.AddDays(-390)).Single(), default);

        await world.Get<PurgeExpired>().RunAsync(default);

        Assert.Equal(world.Clock.Now.AddDays(-390), Assert.Single(await AllAsync(world, after: null)).At);
    }

    private static async Task<List<RecordedRouting>> AllAsync(ManageWorld world, string? after)
    {
        var (all, next) = (new List<RecordedRouting>(), after);
        do
        {
            var page = await world.Get<RecordedRoutingStore>().ReadAsync(world.Clock.Now.AddDays(-1_000), next, default);
            all.AddRange(page.Items);
            next = page.Next;
        }
        while (next is not null);

        return all;
    }
}
