using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Domain.Scoring;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class EnrichTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-17")]
    public async Task D17_facts_that_were_found_out_raise_the_level_with_source_and_date()
    {
        var id = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);
        _world.Clock.Pass(TimeSpan.FromMinutes(1));

        var answer = await ActAsync(id, """{"action":"enrich","fields":{"jobTitle":"Leiterin IT"},"facts":{"business-unit":"confirmed","need":{"state":"claimed","source":"call","at":"2026-05-03"}}}""");

        Assert.Equal((200, 2), (answer.Status, (int)answer.Json["level"]!));
        Assert.Equal(["company-fits", "products-cover-need"], answer.Json["missingForNextLevel"]!.AsArray().Select(fact => (string?)fact).Order(StringComparer.Ordinal));
        var facts = answer.Json["facts"]!;
        Assert.Equal(("confirmed", "erik"), ((string?)facts["business-unit"]!["state"], (string?)facts["business-unit"]!["source"]));
        Assert.Equal(_world.Clock.Now, DateTimeOffset.Parse((string)facts["business-unit"]!["at"]!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("claimed", "call"), ((string?)facts["need"]!["state"], (string?)facts["need"]!["source"]));
        Assert.StartsWith("2026-05-03", (string?)facts["need"]!["at"], StringComparison.Ordinal);
        Assert.Equal("head", (string?)answer.Json["contact"]!["seniority"]);
    }

    [Fact]
    [Trait("Requirement", "D-11")]
    public async Task D11_what_was_found_out_makes_a_held_lead_an_MQL_at_once_and_routes_it()
    {
        await DocumentDesk.Level(_world).PublishedAsync(ServiceLevelReader.Shipped.Replace("\"idealCustomer\": {}", "\"idealCustomer\": {\"industry\":[\"software\"]}", StringComparison.Ordinal));
        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        var id = "";
        for (var count = 0; count < 5; count++) id = await _world.TouchAsync(Persons.Anna, TouchpointKinds.NewsletterSignup);
        Assert.Equal("Lead", (string?)(await LeadAsync(id))["stage"]);

        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        var answer = await ActAsync(id, """{"action":"enrich","fields":{"industry":"software"}}""");

        Assert.Equal("MQL", (string?)answer.Json["stage"]);
        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);
        Assert.NotNull((await LeadAsync(id))["owner"]);
    }

    [Fact]
    public async Task One_idempotency_key_is_one_event_and_stands_for_nothing_else()
    {
        var id = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);
        const string Found = """{"action":"enrich","facts":{"budget":"claimed"}}""";

        var first = await ActAsync(id, Found, ("Idempotency-Key", "k1"));
        _world.Clock.Pass(TimeSpan.FromMinutes(5));
        var again = await ActAsync(id, Found, ("Idempotency-Key", "k1"));
        var other = await ActAsync(id, """{"action":"enrich","facts":{"budget":"confirmed"}}""", ("Idempotency-Key", "k1"));

        Assert.Equal((200, 200, 409, "id-reused"), (first.Status, again.Status, other.Status, other.Code));
        Assert.Equal(2, again.Json["events"]!.AsArray().Count);
        Assert.Equal(first.Json["facts"]!.ToJsonString(), again.Json["facts"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"action":"enrich"}""", "")]
    [InlineData("""{"action":"enrich","fields":{"jobTitel":"CTO","employees":"ten"},"facts":{"bugdet":"claimed","need":"perhaps","timing":{"at":"soon"}},"note":"x"}""",
        "/note,/fields/jobTitel,/fields/employees,/facts/bugdet,/facts/need,/facts/timing/at,/facts/timing/state")]
    [InlineData("""{"action":"enrich","fields":{"consent":{"objectedAt":"yesterday"}}}""", "/fields/consent/objectedAt")]
    [InlineData("""{"action":"enrich","facts":["budget"]}""", "/facts")]
    public async Task What_cannot_be_understood_is_refused_with_all_its_places(string action, string pointers)
    {
        var id = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);

        var answer = await ActAsync(id, action);

        Assert.Equal(422, answer.Status);
        Assert.Equal(pointers.Split(','), answer.Pointers);
    }

    [Fact]
    public async Task A_new_address_leads_to_the_lead_from_now_on_but_nobody_else_s_is_taken_over()
    {
        var id = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);
        await _world.TouchAsync(Persons.Number(2), TouchpointKinds.NewsletterSignup);

        var mine = await ActAsync(id, """{"action":"enrich","fields":{"email":"private@example.org"}}""");
        var others = await ActAsync(id, """{"action":"enrich","fields":{"email":"p2@example.com"}}""");

        Assert.Equal((200, 409, "identity-taken"), (mine.Status, others.Status, others.Code));
        var found = await _world.SendAsync(_world.Get<ShowLead>().ByEmailAsync("private@example.org", null, default));
        Assert.Equal(id, (string?)found.Json["leadId"]);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public async Task D30_an_objection_by_telephone_takes_the_offer_back()
    {
        var id = await _world.OfferedAsync(Persons.Anna);

        var objection = $"\"{_world.Clock.Now:yyyy-MM-ddTHH:mm:ssZ}\"";

        var answer = await ActAsync(id, """{"action":"enrich","fields":{"consent":{"objectedAt":WHEN}}}""".Replace("WHEN", objection, StringComparison.Ordinal));

        Assert.Equal(200, answer.Status);
        Assert.Null(answer.Json["owner"]);
        Assert.Equal("objection", (string?)answer.Json["mayContact"]!["call"]!["code"]);
    }

    [Fact]
    public async Task An_unknown_lead_is_answered_404() =>
        Assert.Equal(404, (await ActAsync("aaaaaaaaaaaaaaaaaaaaaaaaaa", """{"action":"enrich","facts":{"budget":"claimed"}}""")).Status);

    private Task<Reply> ActAsync(string lead, string action, params (string, string)[] headers) =>
        _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request(action, headers), Known.Editor, default));

    private async Task<JsonNode> LeadAsync(string id) => (await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(id, default))).Json;
}
