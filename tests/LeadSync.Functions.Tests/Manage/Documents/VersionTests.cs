using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

[Collection(ManageCollection.Name)]
public sealed class VersionTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_return_to_an_earlier_version_is_a_new_version_that_says_so()
    {
        var desk = DocumentDesk.Table(_world);
        await desk.PublishedAsync(Texts.Table);
        await desk.PublishedAsync(Texts.TwoRules);
        var draft = await desk.DraftedAsync(Texts.Table);

        var answer = await desk.RollBackAsync(2, """{"comment":"back to one rule"}""");

        Assert.Equal((200, "\"v4\"", 2), (answer.Status, answer.ETag, (int?)answer.Json["rolledBackFrom"]));
        Assert.Equal(Texts.Table, (await desk.CurrentAsync()).Text);
        Assert.Equal(draft, (await desk.DraftAsync()).ETag);
        var versions = (await desk.VersionsAsync()).Json["items"]!;
        Assert.Equal(("rosa", "back to one rule", 4), ((string?)versions[0]!["author"], (string?)versions[0]!["comment"], (int?)versions[0]!["version"]));
        Assert.Null(versions[1]!["rolledBackFrom"]);
        Assert.Equal(Texts.TwoRules, (await desk.VersionAsync(3)).Text);
    }

    [Fact]
    public async Task A_return_is_checked_like_a_draft_and_on_what_the_caller_saw()
    {
        var desk = DocumentDesk.Assignment(_world);
        await _world.Get<DocumentStore>().PublishTextAsync(
            DocumentName.Of(DocumentKinds.Assignment, "all"), """{"otherwise":"gone"}""", new WriteCondition.Anything(), new Publication("x", null, TimeSpan.Zero), default);
        await desk.PublishedAsync(Texts.Assignment);

        var invalid = await desk.RollBackAsync(2);
        var missing = await desk.RollBackAsync(9);
        var stale = await desk.RollBackAsync(1, null, ("If-Match", "\"v2\""));
        var seen = await desk.RollBackAsync(1, null, ("If-Match", "\"v3\""));

        Assert.Equal([422, 404, 412, 200], [invalid.Status, missing.Status, stale.Status, seen.Status]);
        Assert.Equal("/otherwise", invalid.Pointers.Single());
        Assert.Equal(("\"v3\"", "\"v2\""), ((string?)stale.Json["current"]!["etag"], (string?)stale.Json["yours"]!["etag"]));
    }

    [Fact]
    public async Task A_golden_lead_that_moves_stops_a_return_too()
    {
        const string Valid = """{"rules":[{"id":"first","assign":{"representative":"lead-desk"},"validTo":"2026-11-02"}],"otherwise":{"assign":{"representative":"lead-desk"}},"golden":[{"name":"Munich","lead":{"country":"DE"},"expect":{"rule":"first"}}]}""";
        var desk = DocumentDesk.Table(_world);
        await desk.PublishedAsync(Valid);
        await desk.PublishedAsync(Texts.Table);
        _world.Clock.Pass(TimeSpan.FromDays(3));

        var answer = await desk.RollBackAsync(2);

        Assert.Equal((409, "golden-lead-moved"), (answer.Status, answer.Code));
        Assert.Equal("\"v3\"", (await desk.CurrentAsync()).ETag);
    }

    [Fact]
    public async Task Two_versions_are_compared_rule_by_rule()
    {
        var desk = DocumentDesk.Table(_world);
        await desk.PublishedAsync(Texts.Table);
        await desk.PublishedAsync(Texts.TwoRules);

        var answer = await desk.DiffAsync(2, "3");

        Assert.Equal(("2", "3"), ((string?)answer.Json["from"], (string?)answer.Json["to"]));
        Assert.Equal(["/rules/0/acceptWithin", "/rules/1"], answer.Values("changes", "pointer"));
        Assert.Equal(["added", "added"], answer.Values("changes", "change"));
        Assert.Equal(["all", "late"], answer.Values("changes", "item"));
        Assert.Equal("PT4H", (string?)answer.Json["changes"]![0]!["after"]);
    }

    [Fact]
    public async Task A_version_is_compared_with_the_draft_that_is_to_be_approved()
    {
        var desk = DocumentDesk.Level(_world);
        var none = await desk.DiffAsync(1, "draft");
        await desk.DraftedAsync((await desk.CurrentAsync()).Text.Replace("\"threshold\": 35", "\"threshold\": 40", StringComparison.Ordinal));

        var answer = await desk.DiffAsync(1, "draft");

        Assert.Equal(404, none.Status);
        var change = Assert.Single(answer.Json["changes"]!.AsArray())!;
        Assert.Equal(("/threshold", "changed", 35, 40), ((string?)change["pointer"], (string?)change["change"], (int?)change["before"], (int?)change["after"]));
    }

    [Theory]
    [InlineData(1, "9")]
    [InlineData(9, "1")]
    [InlineData(1, "x")]
    [InlineData(1, "-1")]
    public async Task A_version_that_is_not_there_is_404(int from, string to)
    {
        var desk = DocumentDesk.Level(_world);

        Assert.Equal(404, (await desk.DiffAsync(from, to)).Status);
        Assert.Equal(404, (await desk.VersionAsync(9)).Status);
    }

    [Fact]
    public async Task Every_step_is_in_the_audit_newest_first()
    {
        var desk = DocumentDesk.Assignment(_world);
        Pass();
        var first = await desk.DraftedAsync(Texts.Assignment);
        Pass();
        await desk.DeleteAsync(("If-Match", first));
        Pass();
        var second = await desk.DraftedAsync(Texts.Assignment);
        Pass();
        await desk.ApproveAsync("mia", Functions.Http.Role.ApproverMarketing, second, """{"comment":"yes"}""");
        Pass();
        await desk.PublishAsync("""{"comment":"go"}""");
        Pass();
        await desk.RollBackAsync(1);

        var audit = await desk.AuditAsync();

        Assert.Equal(["rolled-back", "published", "approved", "draft-saved", "draft-deleted", "draft-saved", "published"], audit.Values("items", "what"));
        Assert.Equal(["rosa", "erik", "mia", "erik", "erik", "erik", "leadsync"], audit.Values("items", "by"));
        Assert.Equal((3, "go", "yes", second), ((int?)audit.Json["items"]![0]!["version"], (string?)audit.Json["items"]![1]!["comment"], (string?)audit.Json["items"]![2]!["comment"], (string?)audit.Json["items"]![2]!["etag"]));
    }

    [Fact]
    public async Task A_long_audit_comes_in_pages()
    {
        var desk = DocumentDesk.Assignment(_world);
        for (var count = 0; count < 55; count++)
        {
            Pass();
            await desk.SaveAsync(Texts.Assignment, count == 0 ? ("If-None-Match", "*") : ("If-Match", "*"));
        }

        var first = await desk.AuditAsync();
        var second = await desk.AuditAsync((string?)first.Json["continuation"]);

        Assert.Equal((50, 6), (first.Json["items"]!.AsArray().Count, second.Json["items"]!.AsArray().Count));
        Assert.Null(second.Json["continuation"]);
    }

    private void Pass() => _world.Clock.Pass(TimeSpan.FromSeconds(1));
}
