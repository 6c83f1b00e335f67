using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-23")]
public sealed class CalendarTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string ShortDay = """{"timeZone":"Europe/Berlin","hours":{"monday":["09:00-12:00"]},"holidays":"DE-BY"}""";
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_calendar_of_every_place_ships_and_is_answered_by_its_name()
    {
        var bavaria = await Desk("DE-BY").CurrentAsync();

        Assert.Equal((200, "\"v0\"", "DE-BY"), (bavaria.Status, bavaria.ETag, (string?)bavaria.Json["holidays"]));
        Assert.Equal(404, (await Desk("DE-XX").CurrentAsync()).Status);
    }

    [Fact]
    public async Task The_list_names_what_ships_and_what_was_published()
    {
        await Desk("office").PublishedAsync(ShortDay);

        var names = (await Desk("office").ListAsync()).Values("items", "name");

        Assert.Superset(new HashSet<string>(["AT", "CH-ZH", "DE-BY-AUGSBURG", "LI", "office"], StringComparer.Ordinal), names.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task A_company_begins_from_what_ships_and_publishes_its_own_under_the_same_name()
    {
        var shipped = await Desk("DE-BY").CurrentAsync();

        var saved = await Desk("DE-BY").SaveAsync(ShortDay, ("If-Match", shipped.ETag));
        var published = await Desk("DE-BY").PublishAsync(null, ("If-Match", saved.ETag));

        Assert.Equal([200, 200], [saved.Status, published.Status]);
        Assert.Equal((ShortDay, "\"v1\""), ((await Desk("DE-BY").CurrentAsync()).Text, (await Desk("DE-BY").CurrentAsync()).ETag));
    }

    [Fact]
    public async Task A_published_calendar_is_in_force_after_15_seconds()
    {
        var published = await Desk("office").PublishedAsync(ShortDay);

        Assert.Equal(_world.Clock.Now + TimeSpan.FromSeconds(15), (DateTimeOffset)published.Json["effectiveFrom"]!);
    }

    [Fact]
    public async Task All_faults_of_a_calendar_are_named_at_once()
    {
        var answer = await Desk("office").SaveAsync("""{"timeZone":"Europe/Bonn","hours":{"monday":["18:00-08:00"]},"holidays":"DE-XX"}""", ("If-None-Match", "*"));

        Assert.Equal(422, answer.Status);
        Assert.Superset(new HashSet<string>(["/timeZone", "/hours/monday/0", "/holidays"], StringComparer.Ordinal), answer.Pointers.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_service_level_names_a_calendar_that_there_is()
    {
        var level = Texts.Level.Replace("{\"threshold\"", "{\"calendar\":\"office\",\"threshold\"", StringComparison.Ordinal);

        var before = await DocumentDesk.Level(_world).SaveAsync(level, ("If-None-Match", "*"));
        await Desk("office").PublishedAsync(ShortDay);
        var after = await DocumentDesk.Level(_world).SaveAsync(level, ("If-None-Match", "*"));

        Assert.Equal((422, "/calendar", 200), (before.Status, Assert.Single(before.Pointers), after.Status));
    }

    private DocumentDesk Desk(string name) => new(_world, DocumentKinds.Calendars, name);
}
