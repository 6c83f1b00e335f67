using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Manage.People;
using LeadSync.Functions.Pages;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Functions.Tests.Routing;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage.Routing;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class WhyNotTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Table = """
        {"rules":[{"id":"austria","when":{"country":["AT"]},"assign":{"representative":"franz"}},{"id":"rest","assign":{"pool":"south"}}],
         "otherwise":{"assign":{"representative":"lead-desk"}},
         "pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben"},{"representative":"carl"}]}]}
        """;

    private ManageWorld _world = null!;
    private string _lead = "";

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite);
        await PeopleAsync("""{"id":"ben","name":"Ben","absences":[{"from":"2026-10-30","to":"2026-11-03"}]}""");
        await DocumentDesk.Table(_world).PublishedAsync(Table);
        _lead = await _world.OfferedAsync(Persons.Anna);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task It_names_the_first_condition_that_kept_a_representative_from_the_lead_and_what_would_have_had_to_differ()
    {
        var answer = await AskAsync("franz", Known.Reader);

        Assert.Equal((200, "test-failed", "austria"), (answer.Status, (string?)answer.Json["code"], (string?)answer.Json["rule"]));
        Assert.Equal(("country", "AT"), ((string?)answer.Json["test"]!["field"], (string?)answer.Json["test"]!["expected"]));
        Assert.Contains("country", (string?)answer.Json["differs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna", "chosen", "rest")]
    [InlineData("ben", "absent", "rest")]
    [InlineData("carl", "not-next", "rest")]
    [InlineData("lead-desk", "no-rule-names", null)]
    public async Task It_follows_everybody_through_the_decision(string representative, string code, string? rule)
    {
        var answer = await AskAsync(representative, Known.Reader);

        Assert.Equal((code, rule, 1), ((string?)answer.Json["code"], (string?)answer.Json["rule"], (int?)answer.Json["offer"]));
    }

    [Fact]
    public async Task It_explains_what_was_decided_then_not_what_would_be_now()
    {
        await PeopleAsync("""{"id":"ben","name":"Ben"}""");
        await DocumentDesk.Table(_world).PublishedAsync(Table.Replace("\"AT\"", "\"DE\"", StringComparison.Ordinal));

        Assert.Equal("absent", (string?)(await AskAsync("ben", Known.Reader)).Json["code"]);
        Assert.Equal("test-failed", (string?)(await AskAsync("franz", Known.Reader)).Json["code"]);
    }

    [Fact]
    [Trait("Requirement", "D-32")]
    public async Task A_representative_is_not_told_that_a_colleague_is_away_but_what_concerns_themselves()
    {
        var colleague = await AskAsync("ben", Known.Representative("carl"));
        var own = await AskAsync("ben", Known.Representative("ben"));

        Assert.Equal("unavailable", (string?)colleague.Json["code"]);
        Assert.DoesNotContain("absen", colleague.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("absent", (string?)own.Json["code"]);
    }

    [Fact]
    [Trait("Requirement", "D-32")]
    public async Task In_the_decisions_a_representative_reads_that_a_colleague_could_not_take_the_lead_not_why()
    {
        var carl = await DecisionsAsync(Known.Representative("carl"));
        var ben = await DecisionsAsync(Known.Representative("ben"));
        var all = await DecisionsAsync(Known.Reader);

        Assert.Contains("\"reason\":\"unavailable\"", carl.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("absent", carl.Text, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"absent\"", ben.Text, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"absent\"", all.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-32")]
    public async Task On_the_page_a_representative_reads_that_a_colleague_could_not_take_the_lead_not_why()
    {
        await PeopleAsync("""{"id":"ben","name":"Ben","capacity":{"open":1}}""");
        foreach (var number in Enumerable.Range(1, 3)) _lead = await _world.OfferedAsync(Persons.Number(number) with { Consent = Persons.Anna.Consent });

        var (page, whole) = (await PageAsync(Known.Representative("carl")), await PageAsync(Known.Reader));

        Assert.Contains("No capacity left.", whole.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No capacity left.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_somebody_owns_is_the_reason_before_any_rule()
    {
        await using var world = await ManageWorld.StartAsync(azurite).OpenedAsync();
        await world.AcceptAsync(await world.OfferedAsync(Desk.Of("acme.example", 1)));
        var second = await world.OfferedAsync(Desk.Of("acme.example", 2));

        var answer = await world.SendAsync(world.Get<ShowWhyNot>().RunAsync(second, "ben", Known.Reader, default));

        Assert.Equal(("account-owner", null), ((string?)answer.Json["code"], (string?)answer.Json["rule"]));
    }

    [Fact]
    public async Task Whom_nobody_knows_is_404()
    {
        var nobody = await AskAsync("nobody", Known.Reader);
        var noLead = await _world.SendAsync(_world.Get<ShowWhyNot>().RunAsync("none", "anna", Known.Reader, default));

        Assert.Equal([404, 404], [nobody.Status, noLead.Status]);
    }

    private Task<Reply> AskAsync(string representative, Access.Granted reader) =>
        _world.SendAsync(_world.Get<ShowWhyNot>().RunAsync(_lead, representative, reader, default));

    private Task<Reply> PageAsync(Access.Granted reader) => _world.SendAsync(_world.Get<LeadPages>().ShowAsync(_lead, _world.Query("?lang=en"), reader, default));

    private Task<Reply> DecisionsAsync(Access.Granted reader) => _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(_lead, reader, default));

    private async Task PeopleAsync(string ben)
    {
        var saved = await _world.SavePeopleAsync($$"""[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"},{{ben}},{"id":"carl","name":"Carl"},{"id":"franz","name":"Franz"}]""");
        Assert.True(saved.Status == 200, saved.Text);
    }
}
