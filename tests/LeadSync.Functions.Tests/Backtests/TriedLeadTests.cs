using LeadSync.Domain.Scoring;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Backtests;

[Collection(ManageCollection.Name)]
public sealed class TriedLeadTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-16")]
    public async Task A_given_lead_is_shown_as_the_draft_would_make_it_beside_what_is_in_force()
    {
        await DocumentDesk.Level(_world).DraftedAsync(ServiceLevelReader.Shipped.Replace("\"threshold\": 35", "\"threshold\": 12", StringComparison.Ordinal));
        var at = _world.Clock.Now.AddDays(-2).ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        var later = _world.Clock.Now.AddDays(-1).ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

        var answer = await SimulateAsync(
            """{"leads":[{"country":"DE","jobTitle":"CTO","consent":{"basis":"request"},"facts":{"need":"claimed"},"touchpoints":[{"kind":"newsletter-signup","at":"LATER"},{"kind":"newsletter-signup","at":"AT"}]}]}"""
                .Replace("LATER", later, StringComparison.Ordinal).Replace("AT", at, StringComparison.Ordinal));

        Assert.True(answer.Status == 200, answer.Text);
        var result = answer.Json["results"]![0]!;
        var (draft, inForce) = (result["draft"]!, result["inForce"]!);
        Assert.Equal(("MQL", "Lead", 14, 14), ((string?)draft["stage"], (string?)inForce["stage"], (double)draft["score"]!["total"]!, (double)inForce["score"]!["total"]!));
        Assert.Equal(2, draft["score"]!["lines"]!.AsArray().Count);
        Assert.Equal("points-missing", (string?)inForce["ripeWhen"]![0]!["code"]);
        Assert.True((bool)draft["mayContact"]!["call"]!["allowed"]!);
        Assert.Equal(["marketing", "inside-sales"], draft["staffing"]!.AsArray().Select(department => (string?)department));
        Assert.NotEmpty(result["differences"]!.AsArray());
        Assert.Empty((await _world.SendAsync(_world.Get<LeadSync.Functions.Manage.Leads.ListLeads>().ByAddressAsync(_world.Request(), default))).Json["items"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"leads":{}}""", "/leads")]
    [InlineData("""{"leads":[{"contry":"DE","facts":{"bugdet":"claimed"},"touchpoints":[{"at":"2999-01-01"}]},7]}""", "/leads/0/contry,/leads/0/facts/bugdet,/leads/0/touchpoints/0/kind,/leads/0/touchpoints/0/at,/leads/1")]
    public async Task What_cannot_be_tried_is_refused_with_all_its_places(string body, string pointers)
    {
        await DocumentDesk.Level(_world).DraftedAsync(ServiceLevelReader.Shipped);

        var answer = await SimulateAsync(body);

        Assert.Equal(422, answer.Status);
        Assert.Equal(pointers.Split(','), answer.Pointers);
    }

    private Task<Reply> SimulateAsync(string body) => DocumentDesk.Level(_world).SimulateAsync(body);
}
