using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.People;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Audit;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Routing;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-32")]
public sealed class LedgerTests(AzuriteFixture azurite)
{
    private const string Small = """{"id":"small","strategy":"roundRobin","members":[{"representative":"anna","weight":2},{"representative":"ben"}]}""";
    private const string Large = """{"id":"large","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben"},{"representative":"carl"},{"representative":"dora"},{"representative":"emil"}]}""";

    [Fact]
    [Trait("Requirement", "D-22")]
    public async Task By_name_it_says_who_got_what_and_why_and_the_look_is_audited()
    {
        await using var world = await StartAsync("person", "small");
        var id = await world.OfferedAsync(Persons.Anna);

        var answer = await ReadAsync(world, "small", Known.Reader);

        Assert.True(answer.Status == 200, answer.Text);
        var item = answer.Json["items"]![0]!;
        Assert.Equal((id, "anna", "all", true), ((string?)item["leadId"], (string?)item["representative"], (string?)item["rule"], (bool)item["open"]!));
        Assert.Equal(["anna", "ben"], item["among"]!.AsArray().Select(member => (string?)member));
        Assert.Equal(["1", "0"], answer.Values("members", "offers"));
        Assert.Equal(["0.667", "0.333"], answer.Values("members", "share"));
        Assert.Equal(["-0.333", "0.333"], answer.Values("members", "credit"));
        var look = Assert.Single(await world.Get<AuditLog>().ListAsync(world.Clock.Now, default));
        Assert.Equal(("pool-figures-read", "rosa", "small"), (look.What, look.By, look.About));
    }

    [Theory]
    [InlineData(null, "large", 200)]
    [InlineData("team", "small", 403)]
    [InlineData("off", "large", 403)]
    public async Task Unless_it_is_switched_on_nobody_is_named_and_small_pools_are_not_shown(string? statistics, string pool, int status)
    {
        await using var world = await StartAsync(statistics, pool);
        await world.OfferedAsync(Persons.Anna);

        var answer = await ReadAsync(world, pool, Known.Editor);

        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("anna", answer.Text, StringComparison.Ordinal);
        if (status == 200) Assert.Equal((1, 1), ((int)answer.Json["offers"]!, (int)answer.Json["open"]!));
        Assert.Empty(await world.Get<AuditLog>().ListAsync(world.Clock.Now, default));
    }

    [Theory]
    [InlineData("off")]
    [InlineData("team")]
    [InlineData("person")]
    public async Task A_representative_always_sees_the_own_figures_and_no_colleague(string statistics)
    {
        await using var world = await StartAsync(statistics, "small");
        await world.OfferedAsync(Persons.Anna);

        var own = await ReadAsync(world, "small", Known.Representative("anna"));

        Assert.Equal(200, own.Status);
        Assert.Equal(["anna"], own.Values("members", "representative"));
        Assert.Single(own.Json["items"]!.AsArray());
        Assert.DoesNotContain("ben", own.Text, StringComparison.Ordinal);
        Assert.Equal(statistics == "person", own.Json["offers"] is not null);
    }

    [Fact]
    public async Task Offers_before_the_asked_time_are_not_counted_and_what_is_not_there_is_said()
    {
        await using var world = await StartAsync("person", "small");
        await world.OfferedAsync(Persons.Anna);
        world.Clock.Pass(TimeSpan.FromDays(2));

        var later = await ReadAsync(world, "small", Known.Reader, "?from=2026-11-02");
        var wrong = await ReadAsync(world, "small", Known.Reader, "?from=yesterday");
        var none = await ReadAsync(world, "none", Known.Reader);

        Assert.Equal((0, 422, 404), ((int)later.Json["offers"]!, wrong.Status, none.Status));
    }

    private async Task<ManageWorld> StartAsync(string? statistics, string pool)
    {
        var world = await ManageWorld.StartAsync(azurite, null, KeyValuePair.Create("LeadSync:People:Statistics", statistics));
        var people = string.Join(",", new[] { "lead-desk", "anna", "ben", "carl", "dora", "emil" }.Select(id => $$"""{"id":"{{id}}","name":"{{id}}"}"""));
        await world.SavePeopleAsync($"[{people}]");
        await DocumentDesk.Table(world).PublishedAsync(
            $$"""{"rules":[{"id":"all","assign":{"pool":"{{pool}}"} }],"otherwise":{"assign":{"representative":"lead-desk"} },"pools":[{{Small}},{{Large}}]}""");
        return world;
    }

    private static Task<Reply> ReadAsync(ManageWorld world, string pool, Access.Granted reader, string query = "") =>
        world.SendAsync(world.Get<ShowLedger>().RunAsync(pool, world.Query(query), reader, default));
}
