using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>BANT at TQL, as inside sales meets it in <c>demand-waterfall</c>.</summary>
[Collection(ManageCollection.Name)]
public sealed class BantTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-18")]
    public async Task D18_BANT_is_demanded_at_TQL_and_named_and_enough_when_it_is_found_out()
    {
        var id = await AcceptedAsync();

        var refused = await ActAsync(id, """{"action":"qualify"}""");
        await ActAsync(id, """{"action":"enrich","facts":{"budget":"confirmed","authority":"claimed","need":"confirmed","timing":"claimed"}}""");
        var confirmed = await ActAsync(id, """{"action":"qualify"}""");

        Assert.Equal((409, "gate-closed"), (refused.Status, refused.Code));
        Assert.Contains("budget, authority, need, timing", refused.Text, StringComparison.Ordinal);
        Assert.Equal((200, "TQL"), (confirmed.Status, (string?)confirmed.Json["stage"]));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public async Task D18_BANT_at_TQL_is_overridden_with_a_reason_that_stays_with_the_lead()
    {
        var id = await AcceptedAsync();

        var unexplained = await ActAsync(id, """{"action":"override","gate":"needs"}""");
        var opened = await ActAsync(id, """{"action":"override","gate":"needs","reason":"their board decides in May"}""");
        var confirmed = await ActAsync(id, """{"action":"qualify"}""");

        Assert.Equal((422, "reason-missing"), (unexplained.Status, unexplained.Code));
        Assert.Equal((200, "needs"), (opened.Status, (string?)opened.Json["cycles"]![0]!["overrides"]![0]));
        Assert.Equal((200, "TQL"), (confirmed.Status, (string?)confirmed.Json["stage"]));
        var decisions = (await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default))).Json["items"]!.AsArray();
        Assert.Contains(decisions, decision => (string?)decision!["inputs"]?["gate"] == "needs" && (string?)decision["inputs"]!["reason"] == "their board decides in May");
    }

    private async Task<string> AcceptedAsync()
    {
        await DocumentDesk.Level(_world).PublishedAsync(ServiceLevelReader.Shipped.Replace("\"profile\": \"cold-to-close\"", "\"profile\": \"demand-waterfall\"", StringComparison.Ordinal));
        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        var id = await _world.OfferedAsync(Persons.Anna with { Price = new Money(120_000, "EUR") });
        var accepted = await ActAsync(id, """{"action":"accept"}""");
        Assert.Equal((200, "TAL"), (accepted.Status, (string?)accepted.Json["stage"]));
        return id;
    }

    private Task<Reply> ActAsync(string lead, string action) => _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request(action), Known.Editor, default));
}
