using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

[Collection(ManageCollection.Name)]
public sealed class PublishTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-28")]
    public async Task A_published_service_level_counts_from_15_seconds_later_on()
    {
        var published = await DocumentDesk.Level(_world).PublishedAsync(Texts.Level);
        _world.Clock.Pass(TimeSpan.FromMinutes(1));

        var levels = await _world.Get<ServiceLevelSource>().GetAsync(default);
        var from = (DateTimeOffset)published.Json["effectiveFrom"]!;

        Assert.Equal(TimeSpan.FromSeconds(15), from - (DateTimeOffset)published.Json["publishedAt"]!);
        Assert.Equal((1, 2), (levels.LevelOf(LeadState.Empty, from.AddTicks(-1)).Version, levels.LevelOf(LeadState.Empty, from).Version));
        Assert.Equal(40, levels.LevelOf(LeadState.Empty, from).Threshold);
    }

    [Fact]
    public async Task A_published_routing_table_counts_at_once()
    {
        _world.Clock.Pass(TimeSpan.FromSeconds(1));
        var published = await DocumentDesk.Table(_world).PublishedAsync(Texts.Table);

        Assert.Equal((DateTimeOffset)published.Json["publishedAt"]!, (DateTimeOffset)published.Json["effectiveFrom"]!);
    }

    [Fact]
    public async Task The_assignment_that_ships_puts_everybody_under_default_and_can_be_published_anew()
    {
        var desk = DocumentDesk.Assignment(_world);
        var shipped = await desk.CurrentAsync();

        var published = await desk.PublishedAsync(Texts.Assignment);

        Assert.Equal(("default", "\"v1\""), ((string?)shipped.Json["otherwise"], shipped.ETag));
        Assert.Equal((2, "\"v2\"", DocumentDesk.Editor), ((int?)published.Json["version"], published.ETag, (string?)published.Json["draftedBy"]));
        Assert.Equal(Texts.Assignment, (await desk.CurrentAsync()).Text);
    }

    [Fact]
    public async Task Of_two_publishers_at_once_one_wins_and_the_other_is_told()
    {
        var desk = DocumentDesk.Table(_world);
        var seen = await desk.DraftedAsync(Texts.Table);

        var answers = await Task.WhenAll(desk.PublishAsync(null, ("If-Match", seen)), desk.PublishAsync(null, ("If-Match", seen)));

        Assert.Single(answers, answer => answer.Status == 200);
        var told = Assert.Single(answers, answer => answer.Status == 412);
        Assert.Equal(("\"v2\"", seen), ((string?)told.Json["current"]!["etag"], (string?)told.Json["yours"]!["etag"]));
        Assert.Equal(["2", "1"], (await desk.VersionsAsync()).Values("items", "version"));
    }

    [Fact]
    public async Task A_publisher_who_saw_another_draft_is_told_and_without_a_draft_nothing_is_published()
    {
        var desk = DocumentDesk.Level(_world);
        var nothing = await desk.PublishAsync();
        var seen = await desk.DraftedAsync(Texts.Level);
        await desk.SaveAsAsync("olga", Texts.Level, ("If-Match", seen));

        var late = await desk.PublishAsync(null, ("If-Match", seen));

        Assert.Equal((404, 412), (nothing.Status, late.Status));
        Assert.Equal(("olga", seen), ((string?)late.Json["current"]!["author"], (string?)late.Json["yours"]!["etag"]));
    }

    [Fact]
    public async Task A_draft_that_people_have_left_since_is_not_published()
    {
        var desk = DocumentDesk.Assignment(_world);
        await desk.DraftedAsync("""{"otherwise":"default"}""");
        var documents = _world.Get<DocumentStore>();
        await documents.PutDraftAsync(
            DocumentName.Of(DocumentKinds.Assignment, "all"), """{"otherwise":"gone"}""", new WriteCondition.Anything(), "somebody", default);

        var answer = await desk.PublishAsync();

        Assert.Equal((422, "/otherwise"), (answer.Status, answer.Pointers.Single()));
        Assert.Equal("/otherwise", (string?)(await desk.ValidateAsync()).Json["errors"]![0]!["pointer"]);
    }
}
