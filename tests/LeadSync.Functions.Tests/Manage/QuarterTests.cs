using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Handover;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>A quarter of leads, sent their way by the app's own services, and every decision of it executed again.</summary>
[Collection(ManageCollection.Name)]
[Trait("Guarantee", "6")]
public sealed class QuarterTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Table =
        """
        {"rules":[{"id":"south","when":{"country":["DE"]},"assign":{"pool":"south"},"acceptWithin":"PT4H"}],
         "otherwise":{"assign":{"representative":"lead-desk"},"acceptWithin":"PT8H"},
         "pools":[{"id":"south","strategy":"weighted","members":[{"representative":"anna","weight":2},{"representative":"ben","weight":1},{"representative":"cleo","weight":1}]}]}
        """;

    private static readonly string[] Answers =
        ["""{"action":"accept"}""", """{"action":"reject","reason":"no-capacity"}""", """{"action":"reject","reason":"too-early"}""", "", """{"action":"reject","reason":"student"}"""];

    private ManageWorld _world = null!;

    private static int Leads => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 90 : 20;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Every_decision_of_a_quarter_routing_and_clocks_among_them_comes_out_the_same_again()
    {
        await SavePeopleAsync(3);
        await DocumentDesk.Table(_world).PublishedAsync(Table);
        var ids = new List<string>();
        for (var number = 1; number <= Leads; number++) ids.Add(await LivedAsync(number));
        // Who is there and what counts has changed since: a decision is executed under what held then.
        await SavePeopleAsync(1);

        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids) await AgainAsync(id, kinds);

        Assert.Subset(kinds.Keys.ToHashSet(StringComparer.Ordinal), new HashSet<string>(["stage", "fast-lane", "route", "hand-over", "sales", "clock"], StringComparer.Ordinal));
        Assert.InRange(kinds.Values.Sum(), Leads * 4, int.MaxValue);
    }

    private async Task AgainAsync(string id, SortedDictionary<string, int> kinds)
    {
        var decisions = (await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default))).Json["items"]!.AsArray();
        foreach (var decision in decisions.OfType<JsonNode>())
        {
            Assert.Null(decision["inputs"]?["draw"]?["counts"]);
            var again = await _world.SendAsync(_world.Get<RerunDecision>().RunAsync(id, (int)decision["seq"]!, default));
            Assert.True(again.Status == 200 && (bool)again.Json["same"]!, $"{decision["what"]}: {again.Text}");
            kinds[(string)decision["what"]!] = kinds.GetValueOrDefault((string)decision["what"]!) + 1;
        }
    }

    // Every fourth asks for contact; every fifth is from where nobody cares; who is asked answers as the number says, or lets the offer lapse.
    private async Task<string> LivedAsync(int number)
    {
        var person = Persons.Number(number) with { Country = CountryCode.TryParse(number % 5 == 0 ? "FR" : "DE"), Consent = new Consent { Basis = ConsentBasis.Request, At = _world.Clock.Now } };
        _world.Clock.Pass(TimeSpan.FromHours(7));
        var id = await _world.TouchAsync(person, TouchpointKinds.QrScan);
        for (var count = 0; count < (number % 4 == 0 ? 1 : 5); count++) id = await _world.TouchAsync(person, number % 4 == 0 ? TouchpointKinds.DemoRequest : TouchpointKinds.NewsletterSignup);
        for (var round = 0; round < 2; round++) await OfferedAsync(id, Answers[(number + round) % Answers.Length]);
        return id;
    }

    private async Task OfferedAsync(string id, string answer)
    {
        var state = (await _world.Get<LeadStore>().FindAsync(id, default))!.State;
        if (state.Cycles.FirstOrDefault(LeadChange.Waits) is not { } cycle) return;
        _world.Clock.Pass(TimeSpan.FromMinutes(1));
        var offer = LeadChange.NextOffer(cycle).Offer;
        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, cycle.Number, offer, null), default);
        await _world.Get<HandOverLead>().RunAsync(new HandOverLeadMessage(id, cycle.Number, offer, null), default);
        _world.Clock.Pass(answer.Length == 0 ? TimeSpan.FromDays(3) : TimeSpan.FromMinutes(20));
        if (answer.Length > 0) await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(id, _world.Request(answer), Known.Editor, default));
        else await _world.Get<RunClocks>().RunAsync(default);
    }

    private async Task SavePeopleAsync(int busy)
    {
        var saved = await _world.SavePeopleAsync(
            $$$"""[{"id":"anna","name":"Anna","manager":"mia","capacity":{"open":{{{busy}}}}},{"id":"ben","name":"Ben","manager":"mia"},{"id":"cleo","name":"Cleo"},{"id":"mia","name":"Mia"},{"id":"lead-desk","name":"Desk"}]""");
        Assert.True(saved.Status == 200, saved.Text);
        _world.Get<RoutingSource>().Invalidate("default");
    }
}
