using LeadSync.Domain.Leads;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Companies;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>Warm before cold: who owns the account gets the company's next lead.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class AccountOwnerTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_next_person_of_a_company_goes_to_who_took_the_first_whoever_would_be_next()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        var first = await world.OfferedAsync(Desk.Of("acme.example", 1));
        await world.AcceptAsync(first);

        var second = (await world.CycleAsync(await world.OfferedAsync(Desk.Of("acme.example", 2)))).Held!;
        var stranger = (await world.CycleAsync(await world.OfferedAsync(Desk.Of("other.example", 3)))).Held!;

        Assert.Equal(("anna", null, null), (second.Representative, second.Rule, second.Fallback));
        Assert.Equal(("ben", "de"), (stranger.Representative, stranger.Rule));
    }

    [Fact]
    public async Task Nobody_owns_an_account_by_an_offer_alone()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        await world.OfferedAsync(Desk.Of("acme.example", 1));

        var second = await world.CycleAsync(await world.OfferedAsync(Desk.Of("acme.example", 2)));

        Assert.Equal(("ben", "de"), (second.Held!.Representative, second.Held.Rule));
    }

    [Fact]
    public async Task A_mailbox_provider_is_no_company()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        await world.AcceptAsync(await world.OfferedAsync(Desk.Of("gmx.de", 1)));

        Assert.Equal("de", (await world.CycleAsync(await world.OfferedAsync(Desk.Of("gmx.de", 2)))).Held!.Rule);
    }

    [Fact]
    public async Task Who_takes_an_accepted_lead_over_owns_the_account_from_then_on()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        var first = await world.OfferedAsync(Desk.Of("acme.example", 1));
        await world.AcceptAsync(first);
        world.Clock.Pass(TimeSpan.FromMinutes(1));
        await world.ActAsync(first, SalesActionKind.Reassign, "cleo");

        Assert.Equal("cleo", (await world.CycleAsync(await world.OfferedAsync(Desk.Of("acme.example", 2)))).Held!.Representative);
    }

    [Fact]
    public async Task The_later_of_two_owners_holds_in_whatever_order_they_are_noted_and_each_department_has_its_own()
    {
        await using var world = await ManageWorld.StartAsync(azurite);
        var companies = world.Get<CompanyStore>();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(minute => companies.SetOwnerAsync(new AccountOwner("acme.example", "inside-sales", $"r{minute}", Noon.AddMinutes(minute)), default)));
        await companies.SetOwnerAsync(new AccountOwner("acme.example", "inside-sales", "late", Noon), default);
        await companies.SetOwnerAsync(new AccountOwner("acme.example", "field-sales", "fritz", Noon), default);

        Assert.Equal("r11", await companies.OwnerAsync("acme.example", "inside-sales", default));
        Assert.Equal("fritz", await companies.OwnerAsync("acme.example", "field-sales", default));
        Assert.Null(await companies.OwnerAsync("other.example", "inside-sales", default));
    }
}
