using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LeadSync.Integration.Tests.Road;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Manage;

/// <summary>An administrator edits the routing table and the next lead goes where it says.</summary>
public sealed class RoutingTableTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    private const string Draft = "/api/manage/routing-tables/default/draft";

    [Fact]
    public async Task A_published_rule_decides_the_very_next_lead()
    {
        await PeopleAsync("carla", "dora");
        await PublishedAsync(TableTo("carla"));
        Assert.Equal("carla", await OwnerOfNextAsync());

        await PublishedAsync(TableTo("dora"));

        Assert.Equal("dora", await OwnerOfNextAsync());
    }

    [Fact]
    public async Task A_table_that_names_nobody_known_is_422_with_the_place()
    {
        using var answer = await SaveAsync(TableTo("nobody-here"), "*");
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("/rules/0/assign", problem["errors"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_administrators_who_save_the_same_draft_the_second_is_told_and_sees_both()
    {
        await PeopleAsync("carla", "dora");
        using var first = await SaveAsync(TableTo("carla"), "*");
        Assert.True(first.IsSuccessStatusCode, await first.Content.ReadAsStringAsync());
        var seen = first.Headers.ETag!.ToString();
        using var second = await SaveAsync(TableTo("dora"), seen);
        Assert.True(second.IsSuccessStatusCode, await second.Content.ReadAsStringAsync());

        using var late = await SaveAsync(TableTo("carla"), seen);
        var problem = JsonNode.Parse(await late.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        Assert.NotNull(problem["current"]);
        Assert.NotNull(problem["yours"]);
    }

    [Fact]
    public async Task A_write_that_does_not_say_what_it_saw_is_428()
    {
        using var answer = await SaveAsync(TableTo("lead-desk"), null);

        Assert.Equal(HttpStatusCode.PreconditionRequired, answer.StatusCode);
    }

    private static JsonObject TableTo(string representative) => new()
    {
        ["rules"] = new JsonArray(new JsonObject
        {
            ["id"] = "munich",
            ["when"] = new JsonObject { ["country"] = new JsonArray("DE"), ["postalCode"] = new JsonArray("80-87") },
            ["assign"] = new JsonObject { ["representative"] = representative },
            ["acceptWithin"] = "PT4H",
        }),
        ["otherwise"] = new JsonObject { ["assign"] = new JsonObject { ["representative"] = "lead-desk" }, ["acceptWithin"] = "PT8H" },
        ["pools"] = new JsonArray(),
        ["golden"] = new JsonArray(),
    };

    private async Task<string> OwnerOfNextAsync() =>
        (await People.OfferedAsync(road.Client, People.NewEmail()))["owner"]!["representative"]!.GetValue<string>();

    private async Task PublishedAsync(JsonObject table)
    {
        using var saved = await SaveAsync(table, "*");
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/manage/routing-tables/default/publish") { Content = JsonContent.Create(new { comment = "test" }) };
        request.Headers.TryAddWithoutValidation("If-Match", saved.Headers.ETag!.ToString());
        using var published = await road.App.Http.SendAsync(request);
        Assert.True(published.IsSuccessStatusCode, await published.Content.ReadAsStringAsync());
    }

    private async Task PeopleAsync(params string[] ids)
    {
        var people = await road.Client.GetAsync("/api/manage/representatives");
        var items = people["items"]!.AsArray();
        foreach (var id in ids.Where(id => !items.Any(item => item!["id"]!.GetValue<string>() == id)))
            items.Add(new JsonObject { ["id"] = id, ["name"] = id, ["email"] = $"{id}@example.com" });
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/manage/representatives") { Content = JsonContent.Create(new { items }) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await road.App.Http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> SaveAsync(JsonObject table, string? ifMatch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Draft) { Content = JsonContent.Create(table) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation(ifMatch == "*" && !await HasDraftAsync() ? "If-None-Match" : "If-Match", ifMatch);
        return await road.App.Http.SendAsync(request);
    }

    private async Task<bool> HasDraftAsync()
    {
        using var answer = await road.App.Http.GetAsync(new Uri(Draft, UriKind.Relative));
        return answer.IsSuccessStatusCode;
    }
}
