using System.Net;
using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Road;

public sealed class SalesTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    [Fact]
    public async Task From_accept_to_customer_by_hand()
    {
        var id = Id(await People.OfferedAsync(road.Client, People.NewEmail()));

        Assert.Equal("SAL", Stage(await ActedAsync(id, new { action = "accept" })));
        var converted = await ActedAsync(id, new { action = "convert", account = "A1", contact = "C1", opportunity = "O1", amount = new { amount = 12000, currency = "EUR" } });
        Assert.Equal("SQL", Stage(converted));
        Assert.Equal("O1", converted["crm"]!["opportunity"]!.GetValue<string>());
        var won = await ActedAsync(id, new { action = "win" });

        Assert.Equal("Customer", Stage(won));
        Assert.Equal(["Lead", "MQL", "SAL", "SQL", "Customer"], won["history"]!.AsArray().Select(move => move!["to"]!.GetValue<string>()));
    }

    [Fact]
    public async Task From_accept_to_customer_by_callbacks_of_a_CRM()
    {
        var email = People.NewEmail();
        var id = Id(await People.OfferedAsync(road.Client, email));

        foreach (var action in new[] { "accept", "convert", "win" })
        {
            using var answer = await road.Client.CallbackAsync(new JsonObject { ["id"] = $"{id}-{action}", ["occurredAt"] = People.Now, ["leadId"] = id, ["action"] = action });
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
            await road.Client.LeadAsync(email, action, lead => lead["events"]!.AsArray().Any(row => row!["id"]!.GetValue<string>() == $"{id}-{action}"));
        }

        await road.Client.LeadAsync(email, "a customer", lead => Stage(lead) == "Customer");
    }

    [Fact]
    [Trait("D", "6")]
    public async Task D6_a_wrong_territory_is_offered_to_somebody_else_and_the_first_is_not_asked_again()
    {
        var email = People.NewEmail();
        var offered = await People.OfferedAsync(road.Client, email);
        var first = offered["owner"]!["representative"]!.GetValue<string>();

        await ActedAsync(Id(offered), new { action = "reject", reason = "wrong-territory" });
        var lead = await road.Client.LeadAsync(email, "a second offer", found => found["owner"]?["representative"]?.GetValue<string>() is { } owner && owner != first);

        Assert.Equal("MQL", Stage(lead));
        var inbox = await road.Client.GetAsync($"/api/manage/leads?owner={first}");
        Assert.DoesNotContain(inbox["items"]!.AsArray(), item => item!["leadId"]!.GetValue<string>() == Id(offered));
    }

    [Fact]
    [Trait("D", "6")]
    public async Task D6_no_budget_sends_the_lead_back_to_nurturing_for_90_days()
    {
        var lead = await ActedAsync(Id(await People.OfferedAsync(road.Client, People.NewEmail())), new { action = "reject", reason = "no-budget" });

        Assert.Equal("Lead", Stage(lead));
        Assert.Equal(2, lead["cycle"]!.GetValue<int>());
        Assert.Equal("recycled", lead["cycles"]![0]!["outcome"]!.GetValue<string>());
        Assert.Equal(0, lead["score"]!["total"]!.GetValue<double>());
        Assert.Null(lead["owner"]);
    }

    [Fact]
    [Trait("D", "4")]
    public async Task D4_a_move_that_the_funnel_does_not_have_is_409_and_recorded()
    {
        var id = Id(await People.OfferedAsync(road.Client, People.NewEmail()));

        var (status, problem) = await road.Client.ActAsync(id, new { action = "win" });

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("transition-refused", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        var decisions = await road.Client.GetAsync($"/api/manage/leads/{id}/decisions");
        Assert.Contains(decisions["items"]!.AsArray(), item => item!["what"]!.GetValue<string>() == "refused");
    }

    [Fact]
    public async Task An_unknown_reason_is_422_and_the_same_action_again_is_200()
    {
        var id = Id(await People.OfferedAsync(road.Client, People.NewEmail()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await road.Client.ActAsync(id, new { action = "reject", reason = "mood" })).Status);
        await ActedAsync(id, new { action = "accept" });
        Assert.Equal("SAL", Stage(await ActedAsync(id, new { action = "accept" })));
    }

    private static string Id(JsonNode lead) => lead["leadId"]!.GetValue<string>();

    private static string Stage(JsonNode lead) => lead["stage"]!.GetValue<string>();

    private async Task<JsonNode> ActedAsync(string id, object action)
    {
        var (status, body) = await road.Client.ActAsync(id, action);
        Assert.True(status == HttpStatusCode.OK, body?.ToJsonString());
        return body!;
    }
}
