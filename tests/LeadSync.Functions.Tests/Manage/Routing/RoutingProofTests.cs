using System.Text.Json.Nodes;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Routing;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class RoutingProofTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Desk = """ "otherwise":{"assign":{"representative":"lead-desk"}} """;
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_rule_that_is_never_asked_is_named_with_the_rule_that_hides_it()
    {
        var warnings = await WarningsAsync($$"""
            {"rules":[{"id":"germany","when":{"country":["DE"]},"assign":{"representative":"lead-desk"} },
                      {"id":"munich","when":{"country":["DE"],"postalCode":["80"]},"assign":{"representative":"lead-desk"} } ],{{Desk}}}
            """);

        var hidden = Assert.Single(warnings, warning => Code(warning) == "unreachable");
        Assert.Equal(("munich", "germany"), ((string?)hidden!["rule"], (string?)hidden["hiddenBy"]));
        Assert.False(hidden.AsObject().ContainsKey("pool"));
    }

    [Fact]
    public async Task A_gap_is_shown_by_a_lead_that_no_rule_takes()
    {
        var warnings = await WarningsAsync($$"""
            {"rules":[{"id":"south","when":{"country":["DE"],"postalCode":["80-97"]},"assign":{"representative":"lead-desk"} } ],{{Desk}}}
            """);

        var gap = warnings.First(warning => Code(warning) == "gap")!;
        Assert.Equal("DE", (string?)gap["lead"]!["country"]);
        var simulated = await SimulatedAsync(gap["lead"]!);
        Assert.Equal("no-rule", (string?)simulated["reason"]);
    }

    [Fact]
    public async Task Who_has_left_and_a_pool_of_nobody_are_named()
    {
        await PeopleAsync("""[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna","to":"2026-10-01"}]""");

        var warnings = await WarningsAsync($$"""
            {"rules":[{"id":"all","assign":{"pool":"south"} } ],"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"}]}],{{Desk}}}
            """);

        Assert.Equal(["representative-left", "pool-empty"], warnings.Select(Code));
        Assert.Equal(("anna", "south"), ((string?)warnings[0]!["representative"], (string?)warnings[1]!["pool"]));
    }

    [Fact]
    public async Task Rules_without_a_value_to_look_up_are_counted_from_500_on()
    {
        var rules = string.Join(",", Enumerable.Range(0, 501).Select(number => $$"""{"id":"r{{number}}","when":{"employees":{"min":{{number}},"max":{{number}} } },"assign":{"representative":"lead-desk"} }"""));

        var warnings = await WarningsAsync($$"""{"rules":[{{rules}}],{{Desk}}}""");

        Assert.Equal(501, (int)Assert.Single(warnings, warning => Code(warning) == "not-indexed")!["count"]!);
    }

    [Fact]
    public async Task More_leads_than_the_pool_can_take_are_told_from_last_months_offers()
    {
        await PeopleAsync("""[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"}]""");
        var table = $$"""{"rules":[{"id":"all","assign":{"pool":"south"} } ],"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"}]}],{{Desk}}}""";
        await DocumentDesk.Table(_world).PublishedAsync(table);
        await _world.OfferedAsync(Persons.Anna);
        await PeopleAsync("""[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna","capacity":{"perDay":0} }]""");

        var warnings = await WarningsAsync(table);

        var capacity = Assert.Single(warnings, warning => Code(warning) == "capacity")!;
        Assert.Equal(("south", 1), ((string?)capacity["pool"], (int)capacity["count"]!));
    }

    private static string? Code(JsonNode? warning) => (string?)warning!["code"];

    private async Task<JsonArray> WarningsAsync(string table)
    {
        await DocumentDesk.Table(_world).DraftedAsync(table);
        var answer = await DocumentDesk.Table(_world).ValidateAsync();
        Assert.True(answer.Status == 200 && answer.Json["errors"]!.AsArray().Count == 0, answer.Text);
        return answer.Json["warnings"]!.AsArray();
    }

    private async Task<JsonNode> SimulatedAsync(JsonNode lead)
    {
        var answer = await DocumentDesk.Table(_world).SimulateAsync($$"""{"leads":[{{lead.ToJsonString()}}]}""");
        Assert.True(answer.Status == 200, answer.Text);
        return answer.Json["results"]![0]!;
    }

    private async Task PeopleAsync(string people)
    {
        var saved = await _world.SavePeopleAsync(people);
        Assert.True(saved.Status == 200, saved.Text);
    }
}
