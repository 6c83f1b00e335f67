using LeadSync.Functions.Documents;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class RepresentativesTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Two = """[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"}]""";
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Saved_people_are_in_force_at_once()
    {
        var seen = await _world.SendAsync(_world.Get<EditRepresentatives>().ShowAsync(Known.Editor, default));

        var saved = await SaveAsync(Two, ("If-Match", seen.ETag));

        Assert.Equal((200, "\"v2\""), (saved.Status, saved.ETag));
        Assert.Equal(["lead-desk", "anna"], saved.Values("items", "id"));
        Assert.Equal(2, (await _world.Get<RoutingSource>().GetAsync("default", default)).People.Items.Count);
    }

    [Fact]
    public async Task What_was_read_can_be_written_back()
    {
        var seen = await _world.SendAsync(_world.Get<EditRepresentatives>().ShowAsync(Known.Editor, default));

        Assert.Equal(200, (await SaveAsync(seen.Text, ("If-Match", seen.ETag))).Status);
    }

    [Fact]
    public async Task Whoever_did_not_look_or_was_slower_changes_nothing()
    {
        var blind = await SaveAsync(Two);
        var first = await SaveAsync(Two, ("If-None-Match", "*"));
        var slow = await SaveAsync(Two, ("If-Match", "\"v0\""));

        Assert.Equal([428, 412, 412], [blind.Status, first.Status, slow.Status]);
        Assert.Equal("\"v1\"", (string?)slow.Json["current"]!["etag"]);
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public async Task A_calendar_that_nobody_knows_is_named_with_the_nearest()
    {
        var answer = await SaveAsync("""[{"id":"anna","name":"Anna","calendar":"DE-BY"},{"id":"ben","name":"Ben","calendar":"DE-HO"}]""", ("If-Match", "\"v1\""));

        Assert.Equal((422, "/1/calendar"), (answer.Status, Assert.Single(answer.Pointers)));
        Assert.Contains("DE-H", (string)answer.Json["errors"]![0]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_are_named_at_once()
    {
        var answer = await SaveAsync("""[{"id":"a b","name":"A"},{"id":"b","email":"x","manager":"zoe"}]""", ("If-Match", "\"v1\""));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["/0/id", "/1/name", "/1/email", "/1/manager"], answer.Pointers);
    }

    private Task<Reply> SaveAsync(string text, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<EditRepresentatives>().SaveAsync(_world.Request(text, headers), "tester", default));
}
