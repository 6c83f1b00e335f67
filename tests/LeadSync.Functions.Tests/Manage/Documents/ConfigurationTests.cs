using System.Text.Json.Nodes;
using LeadSync.Functions.Manage.Documents.Configuration;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

[Collection(ManageCollection.Name)]
public sealed class ConfigurationTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string One = """{"files":[{"path":"assignment/all.json","document":{"otherwise":"default"}}]}""";
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task All_published_documents_but_the_people_are_answered_as_files()
    {
        var answer = await _world.SendAsync(_world.Get<ShowConfiguration>().RunAsync(default));

        var paths = answer.Values("files", "path");
        Assert.Superset(new HashSet<string>(["assignment/all.json", "routing-tables/default.json", "service-levels/default.json"], StringComparer.Ordinal), paths.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(paths, path => path.StartsWith("representatives", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_answered_becomes_drafts_elsewhere()
    {
        var answered = await _world.SendAsync(_world.Get<ShowConfiguration>().RunAsync(default));
        await using var other = await ManageWorld.StartAsync(azurite);

        var saved = await other.SendAsync(other.Get<SaveConfiguration>().RunAsync(other.Request(answered.Text, ("If-None-Match", "*")), "erik", default));

        Assert.True(saved.Status == 200, saved.Text);
        Assert.True(JsonNode.DeepEquals((await DocumentDesk.Level(_world).CurrentAsync()).Json, (await DocumentDesk.Level(other).DraftAsync()).Json));
        Assert.Equal("\"v1\"", (await DocumentDesk.Level(other).CurrentAsync()).ETag);
    }

    [Fact]
    public async Task A_draft_in_work_is_written_over_only_where_that_is_said()
    {
        var tag = await DocumentDesk.Assignment(_world).DraftedAsync(Texts.Assignment);

        var blind = await SaveAsync(One);
        var careful = await SaveAsync(One, ("If-None-Match", "*"));
        var kept = (await DocumentDesk.Assignment(_world).DraftAsync()).ETag;
        var over = await SaveAsync(One, ("If-Match", "*"));

        Assert.Equal([428, 412, 200], new[] { blind.Status, careful.Status, over.Status });
        Assert.Equal((tag, "assignment/all.json"), (kept, (string?)careful.Json["current"]![0]!["path"]));
    }

    [Fact]
    public async Task Faults_of_all_files_are_named_by_place_and_nothing_is_saved()
    {
        var answer = await SaveAsync(
            """{"files":[{"path":"assignment/all.json","document":{"otherwise":"gone"}},{"path":"people/all.json","document":{}},{"path":"service-levels/default.json","document":{"threshold":"x"}}]}""",
            ("If-None-Match", "*"));
        var shapeless = await SaveAsync("[]", ("If-None-Match", "*"));

        Assert.Equal((422, 422), (answer.Status, shapeless.Status));
        Assert.Superset(new HashSet<string>(["/files/0/document/otherwise", "/files/1", "/files/2/document/threshold"], StringComparer.Ordinal), answer.Pointers.ToHashSet(StringComparer.Ordinal));
        Assert.Equal("/files", shapeless.Pointers.Single());
        Assert.Equal(404, (await DocumentDesk.Assignment(_world).DraftAsync()).Status);
    }

    private Task<Reply> SaveAsync(string text, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<SaveConfiguration>().RunAsync(_world.Request(text, headers), "erik", default));
}
