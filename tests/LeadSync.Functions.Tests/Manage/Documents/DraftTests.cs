using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

[Collection(ManageCollection.Name)]
public sealed class DraftTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_draft_of_a_service_level_is_saved_shown_and_given_up()
    {
        var desk = DocumentDesk.Level(_world);

        var tag = await desk.DraftedAsync(Texts.Level);
        var shown = await desk.DraftAsync();
        var blind = await desk.DeleteAsync();
        var wrong = await desk.DeleteAsync(("If-Match", "\"another\""));
        var deleted = await desk.DeleteAsync(("If-Match", tag));
        var again = await desk.DeleteAsync(("If-Match", "*"));

        Assert.Equal((200, tag, Texts.Level), (shown.Status, shown.ETag, shown.Text));
        Assert.Equal([428, 412, 204, 404], [blind.Status, wrong.Status, deleted.Status, again.Status]);
        Assert.Equal((tag, "\"another\""), ((string?)wrong.Json["current"]!["etag"], (string?)wrong.Json["yours"]!["etag"]));
        Assert.Equal(404, (await desk.DraftAsync()).Status);
    }

    [Fact]
    public async Task Whoever_was_slower_gets_412_with_both_texts_of_the_assignment_too()
    {
        var desk = DocumentDesk.Assignment(_world);
        var seen = await desk.DraftedAsync(Texts.Assignment);
        var other = await desk.SaveAsAsync("olga", """{"otherwise":"default"}""", ("If-Match", seen));

        var late = await desk.SaveAsync(Texts.Assignment, ("If-Match", seen));

        Assert.Equal((200, 412, "stale"), (other.Status, late.Status, late.Code));
        Assert.Equal(("olga", other.ETag), ((string?)late.Json["current"]!["author"], (string?)late.Json["current"]!["etag"]));
        Assert.Equal("large", (string?)late.Json["yours"]!["document"]!["rules"]![0]!["id"]);
    }

    [Fact]
    public async Task Faults_of_an_assignment_are_named_by_place_and_nothing_is_saved()
    {
        var desk = DocumentDesk.Assignment(_world);

        var answer = await desk.SaveAsync(
            """{"rules":[{"id":"a","when":{"shoeSize":[45]},"serviceLevel":"gold"},{"id":"a"}],"colour":1}""", ("If-None-Match", "*"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["/colour", "/rules/0/when/shoeSize", "/rules/0/serviceLevel", "/rules/1/id", "/rules/1/serviceLevel", "/otherwise"], answer.Pointers);
        Assert.Contains("default", (string)answer.Json["errors"]![2]!["message"]!, StringComparison.Ordinal);
        Assert.Equal(404, (await desk.DraftAsync()).Status);
    }

    [Theory]
    [InlineData("""{"rules":[}""")]
    [InlineData("""{"otherwise":"default","otherwise":"default"}""")]
    public async Task Unreadable_JSON_is_400(string text) =>
        Assert.Equal(400, (await DocumentDesk.Assignment(_world).SaveAsync(text, ("If-None-Match", "*"))).Status);

    [Fact]
    public async Task Validating_a_right_draft_finds_nothing_and_without_a_draft_there_is_nothing_to_validate()
    {
        var desk = DocumentDesk.Level(_world);
        var missing = await desk.ValidateAsync();
        await desk.DraftedAsync(Texts.Level);

        var answer = await desk.ValidateAsync();

        Assert.Equal((404, 200), (missing.Status, answer.Status));
        Assert.Empty(answer.Json["errors"]!.AsArray());
        Assert.Contains("ideal-customer-undefined", answer.Values("warnings", "code"));
    }

    [Theory]
    [InlineData("colours", "default")]
    [InlineData(DocumentKinds.RoutingTables, "a|b")]
    [InlineData(DocumentKinds.RoutingTables, ".hidden")]
    [InlineData(DocumentKinds.Representatives, "all")]
    public async Task What_is_no_document_is_404_for_every_call(string kind, string name)
    {
        var desk = new DocumentDesk(_world, kind, name);

        var answers = new[]
        {
            await desk.CurrentAsync(), await desk.DraftAsync(), await desk.SaveAsync("{}", ("If-None-Match", "*")), await desk.DeleteAsync(("If-Match", "*")),
            await desk.ValidateAsync(), await desk.ApproveAsync("mia", Role.ApproverMarketing, "\"x\""), await desk.PublishAsync(), await desk.RollBackAsync(1),
            await desk.VersionsAsync(), await desk.VersionAsync(1), await desk.DiffAsync(1, "2"), await desk.AuditAsync(),
        };

        Assert.All(answers, answer => Assert.Equal(404, answer.Status));
    }

    [Fact]
    public async Task The_list_of_a_kind_shows_what_is_published_and_who_works_on_a_draft()
    {
        await new DocumentDesk(_world, DocumentKinds.ServiceLevels, "enterprise").DraftedAsync(Texts.Level);

        var answer = await DocumentDesk.Level(_world).ListAsync();

        Assert.Equal(["default", "enterprise"], answer.Values("items", "name"));
        Assert.Equal((1, null), ((int?)answer.Json["items"]![0]!["current"]!["version"], answer.Json["items"]![0]!["draft"]));
        Assert.Equal((null, DocumentDesk.Editor), (answer.Json["items"]![1]!["current"], (string?)answer.Json["items"]![1]!["draft"]!["author"]));
        Assert.Equal(404, (await new DocumentDesk(_world, "colours", "").ListAsync()).Status);
    }
}
