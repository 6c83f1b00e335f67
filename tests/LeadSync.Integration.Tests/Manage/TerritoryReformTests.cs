using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Functions.Tests.Routing;
using LeadSync.Storage;
using LeadSync.Storage.Routing;
using LeadSync.Testing;
using LeadSync.Testing.App;
using LeadSync.Testing.Proxy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Integration.Tests.Manage;

/// <summary>A large territory from the spreadsheet to the lead, over HTTP: imported, validated, simulated on recorded leads, published, used.</summary>
[Collection(AzuriteCollection.Name)]
[Trait("Requirement", "D-22")]
public sealed class TerritoryReformTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Table = "/api/manage/routing-tables/default";

    // More than that ends the process.
    private static readonly Dictionary<string, string> HeapOf256Megabytes = new(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x10000000" };

    private readonly string _prefix = AppOptions.NewPrefix();
    private StorageProxy _proxy = null!;
    private LeadSyncApp _app = null!;

    private static bool IsFull => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full";

    private static int Rules => IsFull ? 20_000 : 2_000;

    private static int Leads => IsFull ? 100_000 : 5_000;

    public async Task InitializeAsync()
    {
        _proxy = await StorageProxy.StartAsync(azurite.ConnectionString);
        _app = await LeadSyncApp.StartAsync(new AppOptions { Storage = _proxy.ConnectionString, Prefix = _prefix, Settings = HeapOf256Megabytes });
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_sheet_of_many_rules_is_imported_validated_simulated_on_recorded_leads_published_and_decides_the_next_lead()
    {
        await SendAsync(HttpMethod.Put, "/api/manage/representatives", JsonContent.Create(JsonNode.Parse("""{"items":[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"},{"id":"ben","name":"Ben"}]}""")), "If-Match", "*");
        await RecordAsync();

        var (_, tag) = await SendAsync(HttpMethod.Put, $"{Table}/draft", new StringContent(Sheet(), Encoding.UTF8, "text/csv"), "If-None-Match", "*");
        var (validated, _) = await SendAsync(HttpMethod.Post, $"{Table}/draft/validate", null);
        Assert.Empty(validated["errors"]!.AsArray());
        await SimulatedAsync();
        var (published, _) = await SendAsync(HttpMethod.Post, $"{Table}/publish", JsonContent.Create(new { comment = "reform" }), "If-Match", tag);

        var lead = await People.OfferedAsync(_app.Client, $"p@{Guid.NewGuid():N}.example", new JsonObject { ["lastName"] = "Weber", ["country"] = "DE", ["postalCode"] = CodeOf(Rules - 1), ["employees"] = 120 });
        Assert.Equal(($"r{Rules - 1}", "south"), ((string)lead["owner"]!["rule"]!, (string)lead["owner"]!["pool"]!));
        Assert.Equal((int)published["version"]!, (int)lead["owner"]!["version"]!);
    }

    private async Task SimulatedAsync()
    {
        _proxy.Forget();
        var (started, _) = await SendAsync(HttpMethod.Post, $"{Table}/draft/simulate", JsonContent.Create(new { history = new { days = 90 } }));
        var id = (string)started["id"]!;
        // Each look at the job is an operation of the test, not of the simulation.
        var looks = 0;
        var job = await Eventually.GetAsync("the simulation to be done", async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
            looks++;
            var found = await _app.Client.GetAsync($"/api/manage/jobs/{id}");
            return (string?)found["state"] is "done" or "failed" ? found : null;
        }, TimeSpan.FromMinutes(3));

        var operations = _proxy.Counted.Count - looks;
        Assert.Equal(("done", Leads), ((string)job["state"]!, (int)job["done"]!));
        Assert.True(operations <= 110, string.Create(CultureInfo.InvariantCulture, $"The simulation took {operations} operations."));
        var sums = (await _app.Client.GetAsync($"/api/manage/jobs/{id}/result"))["sums"]!;
        Assert.Equal((Leads, 0, Leads), ((int)sums["offers"]!, (int)sums["withoutOwner"]!, (int)sums["pools"]!["after"]!["south"]!));
    }

    // Written directly: 100,000 leads do not go through the app in a test.
    private async Task RecordAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString, ["LeadSyncPrefix"] = _prefix,
        }).Build();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddStorage().BuildServiceProvider();
        var store = services.GetRequiredService<RecordedRoutingStore>();
        var days = History.Of(Leads, People.Now.AddMinutes(-Leads - 1)).GroupBy(offer => offer.At.UtcDateTime.Date);
        await Parallel.ForEachAsync(days.SelectMany(day => day.Chunk(RecordedRoutingStore.PerRow)), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (part, token) => await store.AddPackedAsync(part, token));
    }

    // What a German spreadsheet saves: a postal code and a least size a rule.
    private static string Sheet()
    {
        var sheet = new StringBuilder("row;id;country;postalFrom;postalTo;employees.min;pool;representative;acceptWithin;strategy;when;expect\r\n");
        for (var number = 0; number < Rules; number++)
            sheet.Append(CultureInfo.InvariantCulture, $"rule;r{number};DE;{CodeOf(number)};;{number % 50};south;;PT{2 + (number % 6)}H;;;\r\n");
        return sheet
            .Append("rule;de;DE;;;;south;;;;;\r\notherwise;;;;;;;lead-desk;PT8H;;;\r\nmember;;;;;;south;anna;;roundRobin;;\r\nmember;;;;;;south;ben;;roundRobin;;\r\n")
            .Append("golden;first;;;;;;;;;\"{\"\"country\"\":\"\"DE\"\",\"\"postalCode\"\":\"\"10000\"\",\"\"employees\"\":5}\";\"{\"\"rule\"\":\"\"r0\"\"}\"\r\n").ToString();
    }

    private static string CodeOf(int number) => (10_000 + (number * 4)).ToString(CultureInfo.InvariantCulture);

    private async Task<(JsonNode Body, string Tag)> SendAsync(HttpMethod method, string path, HttpContent? content, string? header = null, string? value = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await _app.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text[..Math.Min(2_000, text.Length)]}");
        return (JsonNode.Parse(text)!, answer.Headers.ETag?.ToString() ?? "");
    }
}
