using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Documents;

/// <summary>A declared source is drafted, tried on a pasted message, and published like any document.</summary>
[Collection(ManageCollection.Name)]
public sealed class SourceTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Acme = """
        {"title":"Acme","signature":{"scheme":"header","header":"X-Token"},"success":{"status":200,"body":"ok"},"events":"events",
         "kind":{"path":"event","map":{"signup":"newsletter-signup","bounce":"ignore:mail-bounced"}},"fields":{"email":"person.mail","country":"person.land"}}
        """;

    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task All_faults_are_answered_at_once_with_their_places()
    {
        var answer = await Desk().SaveAsync("""{"title":"Acme","signature":{"scheme":"rsa"},"kind":{"path":"a..b"},"fields":{"mail":"x"}}""", ("If-None-Match", "*"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["/fields", "/fields/mail", "/kind/default", "/kind/path", "/signature/scheme"], answer.Pointers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("hubspot")]
    [InlineData("Acme")]
    public async Task A_name_that_a_source_cannot_have_is_refused(string name) =>
        Assert.Equal([""], (await Desk(name).SaveAsync(Acme, ("If-None-Match", "*"))).Pointers);

    [Fact]
    public async Task A_pasted_message_says_what_would_become_of_each_item_before_anything_is_published()
    {
        await Desk().DraftedAsync(Acme);

        var tried = await TryAsync("""
            {"headers":{"x-token":"acme-secret"},"body":{"events":[{"event":"signup","person":{"mail":"jana@example.com","land":"Österreich"}},{"event":"bounce"},{"event":"new"},{"event":"signup","person":{}},7]}}
            """);

        Assert.Equal(200, tried.Status);
        Assert.Equal(200, (int)tried.Json["status"]!);
        Assert.Equal((true, null), ((bool)tried.Json["signature"]!["holds"]!, (string?)tried.Json["signature"]!["reason"]));
        var sent = Assert.Single(tried.Json["events"]!.AsArray())!;
        Assert.Equal(("newsletter-signup", "jana@example.com", "AT"), ((string?)sent["touchpoint"]!["kind"], (string?)sent["lead"]!["email"], (string?)sent["lead"]!["country"]));
        Assert.Equal(("""{"event-type-unknown":1,"mail-bounced":1}"""), tried.Json["ignored"]!.ToJsonString());
        Assert.Equal(["/events/3", "/events/4"], tried.Values("rejected", "pointer"));
        Assert.Equal(["no-identity", "item-wrong-shape"], tried.Values("rejected", "reason"));
        Assert.Equal(404, (await Desk().CurrentAsync()).Status);
    }

    [Theory]
    [InlineData("""{"headers":{"X-Token":"guess"},"body":{"events":[]}}""", 401, "signature-wrong")]
    [InlineData("""{"body":{"events":[]}}""", 401, "signature-missing")]
    [InlineData("""{"headers":{"X-Token":"acme-secret","Content-Type":"text/xml"},"body":{"events":[]}}""", 415, null)]
    [InlineData("""{"headers":{"X-Token":"acme-secret"},"method":"put","body":{"events":[]}}""", 405, null)]
    [InlineData("""{"headers":{"X-Token":"acme-secret"},"body":"{\"events\":["}""", 400, null)]
    [InlineData("""{"headers":{"X-Token":"acme-secret"},"body":"{\"events\":[]}"}""", 200, null)]
    public async Task It_says_what_the_sender_would_be_answered_and_why_it_would_not_be_believed(string pasted, int status, string? reason)
    {
        await Desk().DraftedAsync(Acme);

        var tried = await TryAsync(pasted);

        Assert.Equal((status, reason), ((int)tried.Json["status"]!, (string?)tried.Json["signature"]!["reason"]));
        Assert.Equal(status == 400, tried.Json["errors"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task Without_a_secret_the_draft_can_be_tried_and_its_author_is_told_which_setting_is_missing()
    {
        await Desk("other").DraftedAsync(Acme);

        var tried = await TryAsync("""{"body":{"events":[{"event":"signup","person":{"mail":"jana@example.com"}}]}}""", "other");
        var validated = await Desk("other").ValidateAsync();

        Assert.Equal((404, "secret-missing"), ((int)tried.Json["status"]!, (string?)tried.Json["signature"]!["reason"]));
        Assert.Single(tried.Json["events"]!.AsArray());
        Assert.Equal("LeadSync__Sources__other__Secret", (string?)validated.Json["warnings"]![0]!["setting"]);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("""{"headers":"x"}""", "/headers")]
    [InlineData("""{"query":{"a/b":1}}""", "/query/a~1b")]
    [InlineData("""{"method":7}""", "/method")]
    public async Task What_is_not_pasted_as_it_should_is_422_with_its_place(string pasted, string pointer)
    {
        await Desk().DraftedAsync(Acme);

        var tried = await TryAsync(pasted);

        Assert.Equal(422, tried.Status);
        Assert.Equal([pointer], tried.Pointers);
    }

    [Fact]
    public async Task Trying_stores_nothing()
    {
        await Desk().DraftedAsync(Acme);
        var before = _world.Operations();

        await TryAsync("""{"body":{"events":[{"event":"signup","person":{"mail":"jana@example.com"}}]}}""");

        Assert.InRange(_world.Operations() - before, 0, 1);
    }

    [Fact]
    public async Task The_version_in_force_can_be_tried_where_there_is_no_draft()
    {
        Assert.Equal(404, (await TryAsync("{}")).Status);
        await Desk().PublishedAsync(Acme);

        Assert.Equal(200, (await TryAsync("""{"body":{"events":[]}}""")).Status);
    }

    private DocumentDesk Desk(string name = "acme") => new(_world, DocumentKinds.Sources, name);

    private Task<Reply> TryAsync(string pasted, string name = "acme") => _world.SendAsync(_world.Get<TryDrafts>().RunAsync(DocumentKinds.Sources, name, _world.Request(pasted), "tester", default));
}
