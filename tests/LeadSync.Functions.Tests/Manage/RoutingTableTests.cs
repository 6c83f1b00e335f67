using System.Text.Json.Nodes;
using LeadSync.Domain.Routing;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Documents.Drafts;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Functions.Manage.Documents.Versions;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class RoutingTableTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Everything = """{"rules":[{"id":"all","assign":{"representative":"lead-desk"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[]""";
    private const string Table = Everything + "}";
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_table_in_force_is_answered_as_written_with_its_tag_and_version()
    {
        var answer = await _world.SendAsync(_world.Get<ShowDocuments>().CurrentAsync(DocumentKinds.RoutingTables, "default", default));

        Assert.Equal((200, "\"v1\"", "1"), (answer.Status, answer.ETag, answer.Headers["x-leadsync-version"].ToString()));
        Assert.Equal(ShippedRoutingTable.Json, answer.Text);
    }

    [Fact]
    public async Task A_write_without_a_condition_is_refused_with_428() => Assert.Equal(428, (await SaveAsync(Table)).Status);

    [Fact]
    public async Task The_first_write_says_that_nothing_is_there_and_later_ones_what_they_saw()
    {
        var first = await SaveAsync(Table, ("If-None-Match", "*"));
        var second = await SaveAsync(Table, ("If-Match", first.ETag));
        var any = await SaveAsync(Table, ("If-Match", "*"));

        Assert.Equal([200, 200, 200], [first.Status, second.Status, any.Status]);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Equal(any.ETag, (await ShowDraftAsync()).ETag);
    }

    [Fact]
    public async Task Whoever_was_slower_gets_412_with_both_versions_and_changes_nothing()
    {
        var seen = await SaveAsync(Table, ("If-None-Match", "*"));
        var other = await SaveAsync(Everything + ""","golden":[]}""", ("If-Match", seen.ETag));

        var late = await SaveAsync(Table, ("If-Match", seen.ETag));
        var again = await SaveAsync(Table, ("If-None-Match", "*"));

        Assert.Equal((412, "stale"), (late.Status, late.Code));
        Assert.Equal((other.ETag, seen.ETag), ((string?)late.Json["current"]!["etag"], (string?)late.Json["yours"]!["etag"]));
        Assert.NotNull(late.Json["current"]!["document"]!["golden"]);
        Assert.Equal(412, again.Status);
        Assert.Equal(other.ETag, (await ShowDraftAsync()).ETag);
    }

    [Fact]
    public async Task A_draft_may_begin_from_the_tag_of_the_version_in_force() =>
        Assert.Equal(200, (await SaveAsync(Table, ("If-Match", "\"v1\""))).Status);

    [Fact]
    public async Task A_tag_of_a_draft_that_is_gone_is_stale() =>
        Assert.Equal(412, (await SaveAsync(Table, ("If-Match", "\"gone\""))).Status);

    [Fact]
    public async Task All_faults_are_named_at_once_unknown_people_too()
    {
        var answer = await SaveAsync("""{"rules":[{"id":"a"},{"assign":{"pool":"none"}}],"otherwise":{"assign":{}},"colour":1}""", ("If-None-Match", "*"));
        var unknown = await SaveAsync(Table.Replace("""{"representative":"lead-desk"}}],""", """{"representative":"nobody"}}],""", StringComparison.Ordinal), ("If-None-Match", "*"));

        Assert.Equal(422, answer.Status);
        Assert.Superset(new HashSet<string>(["/colour", "/rules/0/assign", "/rules/1/id", "/rules/1/assign/pool"], StringComparer.Ordinal), answer.Pointers.ToHashSet(StringComparer.Ordinal));
        Assert.Equal((422, "/rules/0/assign/representative"), (unknown.Status, unknown.Pointers.Single()));
    }

    [Theory]
    [InlineData("""{"rules":[}""", "line 1")]
    [InlineData("""{"rules":[],"rules":[]}""", "once")]
    public async Task Unreadable_JSON_is_400_with_its_position(string text, string said)
    {
        var answer = await SaveAsync(text, ("If-None-Match", "*"));

        Assert.Equal(400, answer.Status);
        Assert.Contains(said, (string)answer.Json["errors"]![0]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_puts_the_draft_in_force_for_the_very_next_lead_and_ends_it()
    {
        await SaveAsync(Table, ("If-None-Match", "*"));

        var published = await PublishAsync("""{"comment":"one rule for all"}""");

        Assert.Equal((200, "\"v2\""), (published.Status, published.ETag));
        var inputs = await _world.Get<RoutingSource>().GetAsync("default", default);
        Assert.Equal((2, "all"), (inputs.Table.Version, inputs.Table.Table.Rules.Single().Id));
        Assert.Equal(404, (await ShowDraftAsync()).Status);
        var versions = await _world.SendAsync(_world.Get<ShowDocuments>().VersionsAsync(DocumentKinds.RoutingTables, "default", default));
        Assert.Equal(["2", "1"], versions.Values("items", "version"));
        Assert.Equal(["tester", "leadsync"], versions.Values("items", "author"));
        Assert.Equal("one rule for all", (string?)versions.Json["items"]![0]!["comment"]);
    }

    [Fact]
    public async Task A_golden_lead_that_moves_stops_the_publishing_with_409()
    {
        await SaveAsync(Everything + """,  "golden":[{"name":"Munich","lead":{"country":"DE"},"expect":{"rule":"all"}}]}""", ("If-None-Match", "*"));
        var kept = await PublishAsync(null);
        await SaveAsync("""
            {"rules":[{"id":"first","assign":{"representative":"lead-desk"}},{"id":"all","assign":{"representative":"lead-desk"}}],
             "otherwise":{"assign":{"representative":"lead-desk"}},
             "golden":[{"name":"Munich","lead":{"country":"DE"},"expect":{"rule":"all"}}]}
            """, ("If-None-Match", "*"));

        var answer = await PublishAsync(null);

        Assert.Equal((200, 409, "golden-lead-moved"), (kept.Status, answer.Status, answer.Code));
        Assert.Equal(("Munich", "first"), ((string?)answer.Json["golden"]![0]!["name"], (string?)answer.Json["golden"]![0]!["actual"]!["rule"]));
        Assert.Equal(2, (await _world.Get<RoutingSource>().GetAsync("default", default)).Table.Version);
    }

    [Theory]
    [InlineData("2027-01-05T10:00:00+01:00", "anna", null, "2027-01-05T14:00:00+01:00")]
    [InlineData("2027-01-06T10:00:00+01:00", "lead-desk", "outside-hours", "2027-01-07T12:00:00+01:00")]
    [Trait("Requirement", "D-23")]
    public async Task A_lead_is_simulated_in_the_working_hours_of_the_time_at_which_it_comes(string at, string representative, string? reason, string acceptBy)
    {
        await HoursAsync("");

        var result = (await SimulateAsync($$"""{"leads":[{"country":"DE"}],"at":"{{at}}"}""")).Json["results"]![0]!;

        Assert.Equal((representative, reason), ((string?)result["representative"], (string?)result["reason"]));
        Assert.Equal(DateTimeOffset.Parse(acceptBy, System.Globalization.CultureInfo.InvariantCulture), (DateTimeOffset)result["acceptBy"]!);
    }

    [Fact]
    public async Task A_time_that_is_none_is_refused_with_its_place()
    {
        await SaveAsync(Table, ("If-None-Match", "*"));

        var answer = await SimulateAsync("""{"leads":[{"country":"DE"}],"at":"tomorrow"}""");

        Assert.Equal((422, "/at"), (answer.Status, answer.Pointers.Single()));
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public async Task A_golden_lead_that_names_its_time_is_held_against_working_hours_and_one_that_names_none_is_not()
    {
        await HoursAsync(""","golden":[{"name":"at night","lead":{"country":"DE"},"expect":{"representative":"anna"}},{"name":"Epiphany","lead":{"country":"DE"},"expect":{"representative":"lead-desk"},"at":"2027-01-06T10:00:00+01:00"}]""");
        _world.Clock.Pass(new DateTimeOffset(2027, 3, 1, 2, 0, 0, TimeSpan.Zero) - _world.Clock.Now);
        var kept = await PublishAsync(null);
        await HoursAsync(""","golden":[{"name":"Epiphany","lead":{"country":"DE"},"expect":{"representative":"anna"},"at":"2027-01-06T10:00:00+01:00"}]""");

        var moved = await PublishAsync(null);

        Assert.True(kept.Status == 200, kept.Text);
        Assert.Equal((409, "outside-hours"), (moved.Status, (string?)moved.Json["golden"]![0]!["actual"]!["reason"]));
    }

    [Fact]
    public async Task A_publisher_who_saw_another_draft_is_told_so()
    {
        var seen = await SaveAsync(Table, ("If-None-Match", "*"));
        await SaveAsync(Table, ("If-Match", seen.ETag));

        Assert.Equal(412, (await PublishAsync(null, ("If-Match", seen.ETag))).Status);
    }

    [Fact]
    public async Task Without_a_draft_nothing_is_published() => Assert.Equal(404, (await PublishAsync(null)).Status);

    [Fact]
    public async Task Simulating_says_who_would_be_next_and_why_and_draws_nobody()
    {
        await SaveAsync(Table, ("If-None-Match", "*"));
        var before = _world.Operations();

        var answer = await SimulateAsync("""{"leads":[{"country":"DE","postalCode":"80331"},{"country":"AT"}]}""");

        var results = answer.Json["results"]!.AsArray();
        Assert.Equal(["all", "all"], results.Select(result => (string?)result!["rule"]));
        Assert.Equal(("lead-desk", "matched"), ((string?)results[0]!["representative"], (string?)results[0]!["trace"]![0]!["outcome"]));
        Assert.True(_world.Operations() > before);
        Assert.Equal(answer.Text, (await SimulateAsync("""{"leads":[{"country":"DE","postalCode":"80331"},{"country":"AT"}]}""")).Text);
    }

    [Fact]
    public async Task A_simulated_lead_with_an_unknown_field_is_refused_with_its_place()
    {
        var answer = await SimulateAsync("""{"leads":[{"country":"DE"},{"shoeSize":45}]}""");

        Assert.Equal((422, "/leads/1/shoeSize"), (answer.Status, answer.Pointers.Single()));
    }

    [Fact]
    public async Task Validating_warns_of_rules_that_are_never_asked()
    {
        await SaveAsync("""
            {"rules":[{"id":"all","assign":{"representative":"lead-desk"}},{"id":"late","assign":{"representative":"lead-desk"}}],
             "otherwise":{"assign":{"representative":"lead-desk"}}}
            """, ("If-None-Match", "*"));

        var answer = await _world.SendAsync(_world.Get<ValidateDrafts>().RunAsync(DocumentKinds.RoutingTables, "default", default));

        Assert.Empty(answer.Json["errors"]!.AsArray());
        Assert.Equal(("unreachable", "late", "all"), Warning(answer.Json["warnings"]![0]!));
    }

    // Anna works in Munich, and her pool asks only who is at work.
    private async Task HoursAsync(string golden)
    {
        await _world.SavePeopleAsync("""[{"id":"lead-desk","name":"Lead desk","calendar":"DE-BY"},{"id":"anna","name":"Anna","calendar":"DE-BY"}]""");
        var saved = await SaveAsync(
            """{"rules":[{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"},"acceptWithin":"PT4H"}],"otherwise":{"assign":{"representative":"lead-desk"},"acceptWithin":"PT4H"},"pools":[{"id":"south","strategy":"roundRobin","onlyInHours":true,"members":[{"representative":"anna"}]}]"""
            + golden + "}", ("If-None-Match", "*"));
        Assert.True(saved.Status == 200, saved.Text);
    }

    private static (string?, string?, string?) Warning(JsonNode warning) => ((string?)warning["code"], (string?)warning["rule"], (string?)warning["hiddenBy"]);

    private Task<Reply> SaveAsync(string text, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<EditDrafts>().SaveAsync(DocumentKinds.RoutingTables, "default", _world.Request(text, headers), "tester", default));

    private Task<Reply> ShowDraftAsync() => _world.SendAsync(_world.Get<EditDrafts>().ShowAsync(DocumentKinds.RoutingTables, "default", default));

    private Task<Reply> PublishAsync(string? body, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<PublishDrafts>().RunAsync(DocumentKinds.RoutingTables, "default", _world.Request(body, headers), "tester", default));

    private Task<Reply> SimulateAsync(string body) => _world.SendAsync(_world.Get<TryDrafts>().RunAsync(DocumentKinds.RoutingTables, "default", _world.Request(body), "tester", default));
}
