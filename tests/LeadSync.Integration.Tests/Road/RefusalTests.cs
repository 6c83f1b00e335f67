using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Road;

public sealed class RefusalTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    [Theory]
    [InlineData("missing")]
    [InlineData("wrong")]
    [InlineData("old")]
    public async Task A_bad_signature_is_401_and_nothing_is_stored(string fault)
    {
        var email = People.NewEmail();
        var body = LeadSyncClient.Touch($"{email}-1", email, "qr-scan", People.Now).ToJsonString();
        using var request = StandardWebhooks.Request("/api/webhooks/generic", fault == "wrong" ? Secrets.Crm : Secrets.Generic, body, fault == "old" ? People.Now.AddSeconds(-301) : null);
        if (fault == "missing") request.Headers.Remove("webhook-signature");

        using var answer = await road.App.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Null(await AfterAllAsync(email));
    }

    [Fact]
    public async Task Malformed_JSON_is_400_with_the_position()
    {
        var (status, problem) = await SentAsync("{\"id\":\"x\",\n  \"occurredAt\" oops}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(2, problem["line"]!.GetValue<int>());
        Assert.Contains("Line 2", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_megabyte_is_413()
    {
        var (status, _) = await SentAsync($"{{\"id\":\"{new string('x', 1024 * 1024)}\"}}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task A_single_invalid_event_is_400_with_all_faults_by_pointer()
    {
        var (status, problem) = await SentAsync("{\"occurredAt\":\"yesterday\",\"lead\":{\"email\":\"no\"}}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(problem["errors"]!.AsArray().Count >= 3, problem.ToJsonString());
    }

    [Fact]
    public async Task One_bad_item_of_a_batch_is_counted_and_listed_and_the_others_count()
    {
        var email = People.NewEmail();
        var bad = new JsonObject { ["id"] = "bad", ["occurredAt"] = People.Now, ["lead"] = new JsonObject { ["email"] = "no address" } };

        var (status, receipt) = await SentAsync(new JsonArray(LeadSyncClient.Touch($"{email}-1", email, "qr-scan", People.Now), bad).ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal(1, receipt["events"]!.GetValue<int>());
        Assert.Equal(1, receipt["rejected"]!.GetValue<int>());
        await road.Client.LeadAsync(email, "the good one", _ => true);
        Assert.NotEmpty((await road.Client.GetAsync("/api/manage/dead-letters"))["items"]!.AsArray());
    }

    [Theory]
    [InlineData("/api/webhooks/nobody")]
    [InlineData("/api/crm/nobody/callbacks")]
    public async Task An_unknown_source_is_404(string path)
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await road.App.Http.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/ScoreLead")]
    [InlineData("//ScoreLead")]
    [InlineData("/%53coreLead")]
    [InlineData("/api/../ScoreLead")]
    [InlineData("/RouteLead")]
    [InlineData("/HandOverLead")]
    [InlineData("/ApplyCrmEvent")]
    [InlineData("/SettleLead")]
    [InlineData("/RunClocks")]
    [InlineData("/EmptyPoison")]
    public async Task A_function_cannot_be_called_by_its_name_from_outside(string path)
    {
        using var content = new StringContent("{\"Data\":{\"message\":\"\\\"{}\\\"\"},\"Metadata\":{}}", Encoding.UTF8, "application/json");
        using var answer = await road.App.Http.PostAsync(new Uri(road.App.Address.ToString().TrimEnd('/') + path), content);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{path}: {answer.StatusCode}");
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> SentAsync(string body)
    {
        using var request = StandardWebhooks.Request("/api/webhooks/generic", Secrets.Generic, body);
        using var answer = await road.App.Http.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    // Events are worked off in turn: once a later one is there, an earlier one would be.
    private async Task<JsonNode?> AfterAllAsync(string email)
    {
        var other = People.NewEmail();
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{other}-1", other, "qr-scan", People.Now));
        await road.Client.LeadAsync(other, "a later event", _ => true);
        return await road.Client.FindAsync(email);
    }
}
