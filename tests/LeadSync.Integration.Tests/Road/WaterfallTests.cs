using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Road;

/// <summary>One lead through <c>demand-waterfall</c>: each department has an owner, a clock and an explanation of its own (D-22, D-23).</summary>
[Trait("Requirement", "D-22")]
public sealed class WaterfallTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    private const string People =
        """{"items":[{"id":"lead-desk","name":"Lead desk"},{"id":"ina","name":"Ina","departments":["inside-sales"]},{"id":"ivo","name":"Ivo","departments":["inside-sales"]},{"id":"fritz","name":"Fritz","departments":["field-sales"]},{"id":"sina","name":"Sina","departments":["customer-service"]}]}""";

    private const string Table =
        """
        {"rules":[{"id":"inside-bavaria","when":{"department":["inside-sales"],"region":["DE-BY"]},"assign":{"pool":"inside-south"},"acceptWithin":"PT2H"},
                  {"id":"field-munich","when":{"department":["field-sales"],"country":["DE"],"postalCode":["80-87"]},"assign":{"representative":"fritz"},"acceptWithin":"PT4H"},
                  {"id":"service","when":{"department":["customer-service"]},"assign":{"representative":"sina"},"acceptWithin":"PT16H"}],
         "otherwise":{"assign":{"representative":"lead-desk"},"acceptWithin":"PT8H"},
         "pools":[{"id":"inside-south","strategy":"roundRobin","members":[{"representative":"ina"},{"representative":"ivo"}]}],"golden":[]}
        """;

    private const string Level =
        """
        {"profile":"demand-waterfall","threshold":35,"rules":[{"id":"newsletter","dimension":"engagement","when":{"touchpoint":["newsletter-signup"]},"points":7}],
         "staffing":[{"departments":["marketing","inside-sales","field-sales","customer-service"]}]}
        """;

    [Fact]
    public async Task A_lead_goes_from_inside_sales_by_region_to_field_sales_by_postal_code_to_customer_service_each_with_owner_clock_and_explanation()
    {
        await SavedAsync("/api/manage/representatives", People);
        await PublishedAsync("routing-tables", Table);
        await PublishedAsync("service-levels", Level);
        await InForceAsync();
        var email = $"p{Guid.NewGuid():N}@{Guid.NewGuid():N}.example";
        await RipenedAsync(email);

        var inside = await OwnedAsync(email, "inside-sales");
        var id = inside["leadId"]!.GetValue<string>();
        Assert.Equal(("MQL", "inside-south", "inside-bavaria"), (Stage(inside), Owner(inside, "pool"), Owner(inside, "rule")));
        Assert.Contains(Owner(inside, "representative"), new[] { "ina", "ivo" });
        Assert.Equal("TAL", Stage(await ActedAsync(id, new { action = "accept" })));
        // As a rule against BANT: what nobody knows needs a reason.
        Assert.Equal(HttpStatusCode.Conflict, (await road.Client.ActAsync(id, new { action = "qualify" })).Status);
        await ActedAsync(id, new { action = "override", gate = "needs", reason = "known from the trade fair" });
        Assert.Equal("TQL", Stage(await ActedAsync(id, new { action = "qualify" })));

        var field = await OwnedAsync(email, "field-sales");
        Assert.Equal(("TQL", "fritz", "field-munich"), (Stage(field), Owner(field, "representative"), Owner(field, "rule")));
        Assert.Equal("SAL", Stage(await ActedAsync(id, new { action = "accept" })));
        await ActedAsync(id, new { action = "convert", account = "A1", contact = "C1", opportunity = "O1" });
        Assert.Equal("SQL", Stage(await ActedAsync(id, new { action = "qualify" })));
        Assert.Equal("Customer", Stage(await ActedAsync(id, new { action = "win" })));

        var service = await OwnedAsync(email, "customer-service");
        Assert.Equal(("Customer", "sina", "service"), (Stage(service), Owner(service, "representative"), Owner(service, "rule")));
        await ActedAsync(id, new { action = "accept" });
        await ExplainedAsync(id, Owner(inside, "representative"));
    }

    // Each hand-over is a decision: who, by which rule, until when, and what was looked at.
    private async Task ExplainedAsync(string id, string first)
    {
        var decisions = (await road.Client.GetAsync($"/api/manage/leads/{id}/decisions"))["items"]!.AsArray();
        var routed = decisions.Where(decision => (string)decision!["what"]! == "route").Select(decision => decision!["outcome"]!).ToList();
        Assert.Equal(
            [("inside-sales", first), ("field-sales", "fritz"), ("customer-service", "sina")],
            routed.Select(outcome => ((string)outcome["offer"]!["department"]!, (string)outcome["offer"]!["representative"]!)));
        Assert.Equal(["inside-bavaria", "field-munich", "service"], routed.Select(outcome =>
            (string)outcome["trace"]!["trace"]!.AsArray().Single(line => (string)line!["outcome"]! == "matched")!["rule"]!));
        var clocks = routed.Select(outcome => (DateTimeOffset)outcome["offer"]!["acceptBy"]!).ToList();
        Assert.Equal(clocks.Order(), clocks);
        Assert.Equal(3, clocks.Distinct().Count());
    }

    private async Task RipenedAsync(string email)
    {
        var from = Testing.App.People.Now.AddSeconds(-4);
        var lead = new JsonObject { ["lastName"] = "Weber", ["country"] = "DE", ["region"] = "DE-BY", ["postalCode"] = "80331" };
        await road.Client.AcceptedAsync(new JsonArray([.. Enumerable.Range(0, 5).Select(number =>
            LeadSyncClient.Touch($"{email}-{number}", email, "newsletter-signup", from.AddMilliseconds(500 * number), lead.DeepClone().AsObject()))]));
    }

    // An event is judged under the level of its time: the lead's events come some seconds later than it.
    private Task InForceAsync() => Eventually.HoldsAsync(
        "the service level to be in force for some seconds",
        async () => (await road.Client.GetAsync("/api/manage/service-levels/default/versions"))["items"]!.AsArray().Max(version => (DateTimeOffset)version!["effectiveFrom"]!) is var from && from.AddSeconds(6) < Testing.App.People.Now);

    private Task<JsonNode> OwnedAsync(string email, string department) =>
        road.Client.LeadAsync(email, $"an offer to {department}", lead => (string?)lead["owner"]?["department"] == department && lead["crm"]?["lead"] is not null);

    private async Task<JsonNode> ActedAsync(string id, object action)
    {
        var (status, body) = await road.Client.ActAsync(id, action);
        Assert.True(status == HttpStatusCode.OK, body?.ToJsonString());
        return body!;
    }

    private async Task PublishedAsync(string kind, string text)
    {
        var tag = await SavedAsync($"/api/manage/{kind}/default/draft", text);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/manage/{kind}/default/publish") { Content = JsonContent.Create(new { comment = "test" }) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        using var published = await road.App.Http.SendAsync(request);
        Assert.True(published.IsSuccessStatusCode, await published.Content.ReadAsStringAsync());
    }

    private async Task<string> SavedAsync(string path, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(JsonNode.Parse(text)) };
        request.Headers.TryAddWithoutValidation(path.EndsWith("/draft", StringComparison.Ordinal) ? "If-None-Match" : "If-Match", "*");
        using var saved = await road.App.Http.SendAsync(request);
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        return saved.Headers.ETag!.ToString();
    }

    private static string Stage(JsonNode lead) => (string)lead["stage"]!;

    private static string Owner(JsonNode lead, string member) => (string)lead["owner"]![member]!;
}
