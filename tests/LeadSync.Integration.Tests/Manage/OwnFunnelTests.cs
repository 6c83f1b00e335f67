using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LeadSync.Integration.Tests.Road;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Manage;

/// <summary>A company publishes a funnel, a service level and a routing table of its own for Austria; its leads go that way to the end, all others as before.</summary>
[Trait("Requirement", "D-1")]
public sealed class OwnFunnelTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    private const string Profile = """
        {"stages":[
          {"name":"Kontakt","department":"marketing","milestones":["seen","identified","recycled"]},
          {"name":"Reif","department":"inside-sales","milestones":["qualified"]},
          {"name":"In Arbeit","department":"inside-sales","milestones":["accepted"]},
          {"name":"Bestätigt","department":"inside-sales","milestones":["confirmed","accepted-by-field"]},
          {"name":"Angebot","department":"inside-sales","milestones":["opportunity","sales-done"]},
          {"name":"Kunde","department":"customer-service","milestones":["won"]},
          {"name":"Beendet","department":"marketing","milestones":["disqualified","linked","lost"]}]}
        """;

    private const string Level = """{"profile":"werk","routing":"austria","threshold":25,"rules":[{"id":"newsletter","when":{"touchpoint":["newsletter-signup"]},"points":15}]}""";
    private const string Table = """{"rules":[{"id":"vienna","when":{"country":["AT"]},"assign":{"representative":"lead-desk"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[]}""";
    private const string Assignment = """{"rules":[{"when":{"country":["AT"]},"serviceLevel":"austria"}],"otherwise":"default"}""";

    [Fact]
    public async Task D1_a_signed_lead_moves_through_the_companys_own_stages_to_the_end_and_one_of_another_country_as_before()
    {
        await PublishedAsync("/api/manage/profiles/werk", Profile);
        await PublishedAsync("/api/manage/routing-tables/austria", Table);
        await PublishedAsync("/api/manage/service-levels/austria", Level);
        var from = await PublishedAsync("/api/manage/assignment", Assignment);
        await Eventually.HoldsAsync("the assignment is in force", () => Task.FromResult(People.Now > from), TimeSpan.FromMinutes(1));
        var (austrian, german) = (People.NewEmail(), People.NewEmail());

        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{austrian}-1", austrian, "newsletter-signup", People.Now, Vienna()));
        var began = await road.Client.LeadAsync(austrian, "the first stage", lead => Text(lead, "stage") == "Kontakt");
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{austrian}-2", austrian, "newsletter-signup", People.Now, Vienna()));
        var offered = await road.Client.LeadAsync(austrian, "an offer", lead => lead["owner"] is not null && lead["crm"]?["lead"] is not null);
        var id = Text(offered, "leadId");
        var other = await People.OfferedAsync(road.Client, german);

        Assert.Equal(("werk", "austria"), (Text(began, "profile"), Text(began["serviceLevel"]!, "name")));
        Assert.Equal(("Reif", "austria", "vienna"), (Text(offered, "stage"), Text(offered["owner"]!, "table"), Text(offered["owner"]!, "rule")));
        Assert.Equal(("cold-to-close", "MQL", "default"), (Text(other, "profile"), Text(other, "stage"), Text(other["serviceLevel"]!, "name")));
        foreach (var (action, stage) in new[] { ("accept", "In Arbeit"), ("qualify", "Bestätigt"), ("convert", "Angebot"), ("win", "Kunde") })
            Assert.Equal((HttpStatusCode.OK, stage), await road.Client.ActAsync(id, new { action }) is var (status, lead) ? (status, Text(lead!, "stage")) : default);

        await ReadAsync(id);
        await ExplainedAsync(id);
    }

    // In any profile's words, changing nothing; in an unknown one's not at all.
    private async Task ReadAsync(string id)
    {
        Assert.Equal(["Kontakt", "Reif", "In Arbeit", "Bestätigt", "Angebot", "Kunde"], History(await road.Client.GetAsync($"/api/manage/leads/{id}")));
        Assert.Equal(["Lead", "MQL", "TAL", "SAL", "SAL", "Customer"], History(await road.Client.GetAsync($"/api/manage/leads/{id}?profile=demand-waterfall")));
        Assert.Equal("Level 1", Text(await road.Client.GetAsync($"/api/manage/leads/{id}?profile=five-levels"), "stage"));
        using var unknown = await road.App.Http.GetAsync(new Uri($"/api/manage/leads/{id}?profile=nobody", UriKind.Relative));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Contains("five-levels, werk", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains((await road.Client.GetAsync("/api/manage/leads?stage=Kunde"))["items"]!.AsArray(), lead => Text(lead!, "leadId") == id);
    }

    private async Task ExplainedAsync(string id)
    {
        foreach (var decision in (await road.Client.GetAsync($"/api/manage/leads/{id}/decisions"))["items"]!.AsArray())
        {
            Assert.Equal((1, 1), ((int)decision!["versions"]!["profile:werk"]!, (int)decision["versions"]!["service-level:austria"]!));
            if (Text(decision, "what") is not ("stage" or "sales")) continue;
            using var again = await road.App.Http.PostAsync(new Uri($"/api/manage/leads/{id}/decisions/{decision["seq"]}/rerun", UriKind.Relative), null);
            Assert.True((bool)JsonNode.Parse(await again.Content.ReadAsStringAsync())!["same"]!);
        }
    }

    private static JsonObject Vienna() => new()
    {
        ["lastName"] = "Gruber", ["company"] = "Donau GmbH", ["country"] = "AT", ["postalCode"] = "1010",
        ["consent"] = new JsonObject { ["basis"] = "consent", ["optIn"] = true, ["at"] = People.Now },
    };

    private static IEnumerable<string> History(JsonNode lead) => lead["history"]!.AsArray().Select(move => Text(move!, "to"));

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    // Answers from when the version is in force.
    private async Task<DateTimeOffset> PublishedAsync(string document, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{document}/draft") { Content = JsonContent.Create(JsonNode.Parse(text)) };
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        using var saved = await road.App.Http.SendAsync(request);
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        using var published = await road.App.Http.PostAsync(new Uri($"{document}/publish", UriKind.Relative), null);
        var answer = await published.Content.ReadAsStringAsync();
        Assert.True(published.IsSuccessStatusCode, answer);
        return (DateTimeOffset)JsonNode.Parse(answer)!["effectiveFrom"]!;
    }
}
