using System.Text.Json.Nodes;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

/// <summary>A company's own funnel profile as a versioned document, and what may name it (D-1, D-16).</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-1")]
public sealed class ProfileTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task D1_what_ships_is_read_as_version_0_and_stays_as_it_is()
    {
        var shipped = await Profile("demand-waterfall").CurrentAsync();

        var refused = await Profile("demand-waterfall").SaveAsync(shipped.Text, ("If-Match", shipped.ETag));

        Assert.Equal((200, "\"v0\""), (shipped.Status, shipped.ETag));
        Assert.Contains("TQL", shipped.Values("stages", "name"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("another name", refused.Json["errors"]![0]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task D1_an_own_profile_begins_with_what_ships_and_goes_the_road_of_every_document()
    {
        var text = (await Profile("cold-to-close").CurrentAsync()).Text;

        var first = await Profile("ours").PublishedAsync(text);
        await Profile("ours").PublishedAsync(text.Replace("\"MQL\"", "\"Reif\"", StringComparison.Ordinal));
        var diff = await Profile("ours").DiffAsync(1, "2");
        var back = await Profile("ours").RollBackAsync(1);

        Assert.Equal(TimeSpan.FromSeconds(15), (DateTimeOffset)first.Json["effectiveFrom"]! - (DateTimeOffset)first.Json["publishedAt"]!);
        Assert.Contains("Reif", diff.Text, StringComparison.Ordinal);
        Assert.Equal((200, 3), (back.Status, (int)back.Json["version"]!));
        Assert.Contains("ours", (await Profile("ours").ListAsync()).Values("items", "name"));
    }

    [Fact]
    public async Task D1_all_faults_of_a_profile_are_said_at_once()
    {
        var refused = await Profile("ours").SaveAsync("""{"stages":[{"name":"A","department":"sales","milestones":["identified","hot"]}]}""", ("If-None-Match", "*"));

        Assert.Equal(422, refused.Status);
        Assert.Superset(new HashSet<string>(["/stages/0/department", "/stages/0/milestones/1", "/stages"], StringComparer.Ordinal), refused.Pointers.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"profile":"nobody"}""", "/profile", "cold-to-close")]
    [InlineData("""{"routing":"nowhere"}""", "/routing", "default")]
    [Trait("Requirement", "D-16")]
    public async Task D16_a_service_level_that_names_what_is_not_published_may_be_saved_and_not_published(string text, string pointer, string instead)
    {
        await Level("ours").DraftedAsync(text);

        var checkedDraft = await Level("ours").ValidateAsync();
        var refused = await Level("ours").PublishAsync();

        Assert.Equal([pointer], checkedDraft.Pointers);
        Assert.Equal((422, pointer), (refused.Status, refused.Pointers.Single()));
        Assert.Contains(instead, refused.Json["errors"]![0]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-28")]
    public async Task D28_an_assignment_may_not_name_a_service_level_that_is_not_published()
    {
        await Level("gold").DraftedAsync("{}");

        var refused = await DocumentDesk.Assignment(_world).SaveAsync("""{"rules":[{"serviceLevel":"gold"}],"otherwise":"default"}""", ("If-None-Match", "*"));

        Assert.Equal((422, "/rules/0/serviceLevel"), (refused.Status, refused.Pointers.Single()));
        Assert.Contains("no service level 'gold' is published", refused.Json["errors"]![0]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task D1_a_profile_by_which_leads_move_keeps_every_milestone_in_which_they_may_stand()
    {
        var text = (await Profile("cold-to-close").CurrentAsync()).Text;
        await Profile("ours").PublishedAsync(text);
        await Profile("ours").PublishedAsync(WithoutConfirmed(text));
        await Profile("ours").PublishedAsync(text);
        await Level("default").PublishedAsync("""{"profile":"ours"}""");
        _world.Clock.Pass(TimeSpan.FromMinutes(1));

        var saved = await Profile("ours").SaveAsync(WithoutConfirmed(text), ("If-None-Match", "*"));
        var refused = await Profile("ours").PublishAsync();
        var back = await Profile("ours").RollBackAsync(2);

        Assert.Equal([200, 422, 422], [saved.Status, refused.Status, back.Status]);
        Assert.Contains("'confirmed'", refused.Json["errors"]![0]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    private static string WithoutConfirmed(string text)
    {
        var profile = JsonNode.Parse(text)!;
        foreach (var stage in profile["stages"]!.AsArray()) Without(stage!["milestones"]!.AsArray(), milestone => milestone!.ToString() == "confirmed");
        Without(profile["transitions"]!.AsArray(), row => row!["from"]!.ToString() == "confirmed" || row["to"]!.ToString() == "confirmed");
        return profile.ToJsonString();
    }

    private static void Without(JsonArray items, Func<JsonNode?, bool> which)
    {
        foreach (var item in items.Where(which).ToArray()) items.Remove(item);
    }

    private DocumentDesk Profile(string name) => new(_world, DocumentKinds.Profiles, name);

    private DocumentDesk Level(string name) => new(_world, DocumentKinds.ServiceLevels, name);
}
