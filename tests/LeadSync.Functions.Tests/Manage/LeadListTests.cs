using LeadSync.Functions.Manage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class LeadListTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Pages_show_every_lead_once_and_the_newest_move_first()
    {
        var expected = new List<string>();
        for (var number = 1; number <= 5; number++) expected.Insert(0, await _world.TouchAsync(Persons.Number(number), "qr-scan"));

        var first = await ListAsync("?top=2");
        var second = await ListAsync($"?top=2&continuation={first.Json["continuation"]}");
        var third = await ListAsync($"?top=2&continuation={second.Json["continuation"]}");

        Assert.Equal(expected, [.. Ids(first), .. Ids(second), .. Ids(third)]);
        Assert.Null(third.Json["continuation"]);
    }

    [Fact]
    public async Task A_lead_that_moved_on_is_shown_where_it_stands_now_and_not_where_it_stood()
    {
        var moved = await _world.OfferedAsync(Persons.Anna);
        var stays = await _world.TouchAsync(Persons.Number(1), "qr-scan");

        Assert.Equal([stays], Ids(await ListAsync("?stage=Lead")));
        Assert.Equal([moved], Ids(await ListAsync("?stage=mql")));
        Assert.Equal([stays, moved], Ids(await ListAsync("")));
    }

    [Fact]
    public async Task An_owner_s_list_holds_a_lead_for_as_long_as_the_offer_does()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);
        var owner = (await ListAsync("")).Json["items"]![0]!["owner"]!["representative"]!.ToString();
        var before = Ids(await ListAsync($"?owner={owner}"));

        await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request("""{"action":"reject","reason":"competitor"}"""), Known.Editor, default));

        Assert.Equal([lead], before);
        Assert.Empty(Ids(await ListAsync($"?owner={owner}")));
    }

    [Theory]
    [InlineData("ANNA.mueller@acme.example")]
    [InlineData("4711")]
    [InlineData("Muell")]
    [InlineData("müller")]
    [InlineData("acme")]
    public async Task A_search_finds_an_exact_address_or_id_and_the_beginning_of_a_name_or_company(string words)
    {
        var lead = await _world.TouchAsync(Persons.Anna, "qr-scan");
        await _world.TouchAsync(Persons.Number(1), "qr-scan");

        var found = await _world.SendAsync(_world.Get<ListLeads>().ByBodyAsync(_world.Request($$"""{"q":"{{words}}"}"""), default));

        Assert.Equal([lead], Ids(found));
    }

    [Fact]
    public async Task A_search_finds_a_lead_by_its_own_id()
    {
        var lead = await _world.TouchAsync(Persons.Anna, "qr-scan");

        Assert.Equal([lead], Ids(await ListAsync($"?q={lead}")));
    }

    [Theory]
    [InlineData("?top=0", "/top")]
    [InlineData("?top=51", "/top")]
    [InlineData("?top=x", "/top")]
    [InlineData("?stage=Nowhere", "/stage")]
    [InlineData("?continuation=%25", "/continuation")]
    public async Task What_cannot_be_listed_is_refused_with_422_and_its_place(string query, string pointer)
    {
        var answer = await ListAsync(query);

        Assert.Equal(422, answer.Status);
        Assert.Equal([pointer], answer.Pointers);
    }

    [Fact]
    public async Task A_page_reads_no_more_than_its_leads_and_five_rows_besides()
    {
        for (var number = 1; number <= 12; number++) await _world.TouchAsync(Persons.Number(number), "qr-scan");
        await ListAsync("?top=1");
        var before = _world.Operations();

        await ListAsync("?top=10");

        Assert.InRange(_world.Operations() - before, 10, 15);
    }

    private static IReadOnlyList<string> Ids(Reply answer) => answer.Values("items", "leadId");

    private Task<Reply> ListAsync(string query) => _world.SendAsync(_world.Get<ListLeads>().ByAddressAsync(_world.Query(query), default));
}
