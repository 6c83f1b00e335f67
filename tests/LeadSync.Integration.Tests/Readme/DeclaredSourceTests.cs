using System.Text.Json.Nodes;
using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Readme;

/// <summary>The whole road of a platform that nobody programmed, with the commands of the README: draft, try, publish, webhook, lead.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class DeclaredSourceTests(AzuriteFixture azurite)
{
    private const string Key = "change-me-this-key-opens-everything";

    [Fact]
    public async Task A_platform_nobody_programmed_is_connected_as_the_chapter_says()
    {
        await using var app = await StartAsync();
        var reader = new Dictionary<string, string>(StringComparer.Ordinal) { ["LEADSYNC"] = app.Address.ToString().TrimEnd('/') };

        await Shell.RunAsync(ReadmeText.Block("sources/acme\"; KEY='x-functions-key: change-me-this-key-opens-everything'\ncurl -fsS -X PUT"), reader);
        var tried = JsonNode.Parse(await Shell.RunAsync(ReadmeText.Block("$SOURCE/draft/try"), reader))!;
        Assert.Equal((202, true), (tried["status"]!.GetValue<int>(), tried["signature"]!["holds"]!.GetValue<bool>()));
        Assert.Equal("lea@example.com", tried["events"]![0]!["lead"]!["email"]!.GetValue<string>());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await PostAsync(app));

        await Shell.RunAsync(ReadmeText.Block("sources/acme/publish"), reader);

        var lead = await Eventually.GetAsync("the lead of the chapter", async () => await FoundAsync(reader));
        Assert.Equal(("Lea", "DE", 7), (lead["contact"]!["firstName"]!.GetValue<string>(), lead["contact"]!["country"]!.GetValue<string>(), lead["score"]!["total"]!.GetValue<double>()));
    }

    private static async Task<System.Net.HttpStatusCode> PostAsync(LeadSyncApp app)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = app.Address };
        using var body = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri("/api/webhooks/acme", UriKind.Relative), body);
        return answer.StatusCode;
    }

    private static async Task<JsonNode?> FoundAsync(Dictionary<string, string> reader)
    {
        var look = ReadmeText.Block("leads/lookup").Replace("-fsS", "-sS", StringComparison.Ordinal).Replace("jana@example.com", "lea@example.com", StringComparison.Ordinal);
        return JsonNode.Parse(await Shell.RunAsync(look, reader)) is { } lead && lead["leadId"] is not null ? lead : null;
    }

    private Task<LeadSyncApp> StartAsync() => LeadSyncApp.StartAsync(new AppOptions
    {
        Storage = azurite.ConnectionString,
        Prefix = AppOptions.NewPrefix(),
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["LeadSync__Manage__Key"] = Key, ["LeadSync__Sources__acme__Secret"] = "acme-secret-for-trying" },
    });
}
