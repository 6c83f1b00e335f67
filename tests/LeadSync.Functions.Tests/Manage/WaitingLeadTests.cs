using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Manage.Qualification;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-14")]
public sealed class WaitingLeadTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly Contact Customer = new() { Consent = new Consent { Basis = ConsentBasis.Request, At = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) }, JobTitle = "CTO", Department = "IT", Company = "Acme" };

    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task D14_who_has_the_points_without_the_level_is_listed_with_the_call_that_helps_until_the_facts_are_there()
    {
        await DocumentDesk.Level(_world).PublishedAsync(ServiceLevelReader.Shipped
            .Replace("\"inside-sales\": 1, \"field-sales\": 1", "\"inside-sales\": 3", StringComparison.Ordinal)
            .Replace("\"idealCustomer\": {}", "\"idealCustomer\": {\"company\":{\"exists\":true}}", StringComparison.Ordinal));
        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        var called = await RipeAsync(Persons.Number(1).MergedWith(Customer));
        var asked = await RipeAsync(Persons.Number(2).MergedWith(Customer with { JobTitle = null, Consent = null }));

        var level = await ListAsync("?why=level");
        var calls = await ListAsync("?why=qualification-call");

        Assert.Equal(new[] { called, asked }.Order(StringComparer.Ordinal), IdsOf(level).Order(StringComparer.Ordinal));
        Assert.Equal([called], IdsOf(calls));
        var call = calls.Json["items"]![0]!["call"]!;
        Assert.Equal(("inside-sales", "need,products-cover-need", true), ((string?)call["department"], string.Join(',', call["ask"]!.AsArray().Select(fact => (string?)fact)), (bool)call["mayCall"]!["allowed"]!));
        Assert.Equal("level-too-low", (string?)calls.Json["items"]![0]!["ripeWhen"]![0]!["code"]);

        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(called, _world.Request("""{"action":"enrich","facts":{"need":"confirmed","products-cover-need":"confirmed"}}"""), Known.Editor, default));

        Assert.Equal([asked], IdsOf(await ListAsync("")));
        Assert.Empty(IdsOf(await ListAsync("?why=qualification-call")));
    }

    [Fact]
    public async Task D14_who_was_not_touched_for_sixty_days_is_listed_and_who_sales_has_is_not()
    {
        var silent = await _world.TouchAsync(Persons.Number(1), TouchpointKinds.NewsletterSignup);
        var late = await _world.TouchAsync(Persons.Number(2), TouchpointKinds.NewsletterSignup);
        await _world.OfferedAsync(Persons.Number(3));
        _world.Clock.Pass(TimeSpan.FromDays(61));
        await _world.TouchAsync(Persons.Number(2), TouchpointKinds.PageView);

        var first = await ListAsync("?why=no-touchpoint");
        var paged = await ListAsync("?why=no-touchpoint&top=1");

        Assert.Equal([silent], IdsOf(first));
        Assert.NotEqual(silent, late);
        Assert.NotNull(paged.Json["continuation"]);
    }

    [Fact]
    public async Task What_is_asked_for_wrongly_is_refused_with_its_places()
    {
        var answer = await ListAsync("?why=lazy&top=99");

        Assert.Equal(422, answer.Status);
        Assert.Equal(["/top", "/why"], answer.Pointers);
    }

    private static IEnumerable<string> IdsOf(Reply list) => list.Json["items"]!.AsArray().Select(item => (string)item!["lead"]!["leadId"]!);

    private async Task<string> RipeAsync(Contact person)
    {
        var id = "";
        for (var count = 0; count < 5; count++) id = await _world.TouchAsync(person, TouchpointKinds.NewsletterSignup);
        return id;
    }

    private Task<Reply> ListAsync(string query) => _world.SendAsync(_world.Get<WaitingLeads>().RunAsync(_world.Query(query), default));
}
