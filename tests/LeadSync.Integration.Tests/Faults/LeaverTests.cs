using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Storage;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Leads;
using LeadSync.Testing;
using LeadSync.Testing.App;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Integration.Tests.Faults;

/// <summary>A leaver's open leads are handed on by two instances, one of which is killed in the middle of a page.</summary>
[Collection(AzuriteCollection.Name)]
[Trait("Requirement", "D-28")]
public sealed class LeaverTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string People = """{"items":[{"id":"lead-desk","name":"Lead desk"},{"id":"anna","name":"Anna"},{"id":"ben","name":"Ben"},{"id":"cleo","name":"Cleo"}]}""";

    private const string Table =
        """{"rules":[{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[{"id":"south","strategy":"roundRobin","members":[{"representative":"anna"},{"representative":"ben"},{"representative":"cleo"}]}],"golden":[]}""";

    // In the middle of the second page of fifty.
    private const int Witness = 60;

    private readonly string _prefix = AppOptions.NewPrefix();
    private ServiceProvider _storage = null!;

    private static int Leads => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 5_000 : 120;

    public Task InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString, ["LeadSyncPrefix"] = _prefix,
        }).Build();
        _storage = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddStorage().BuildServiceProvider();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _storage.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_lead_of_a_leaver_moves_once_though_one_of_two_instances_is_killed_in_the_middle()
    {
        var options = new AppOptions { Storage = azurite.ConnectionString, Prefix = _prefix };
        await using var stays = await LeadSyncApp.StartAsync(options);
        await using var dies = await LeadSyncApp.StartAsync(options);
        await AgreedAsync(stays);
        await WriteAsync();
        var preview = await JobAsync(stays, await StartAsync(stays, "preview"));
        Assert.Equal(Leads, (int)preview["counts"]!["found"]!);
        Assert.Equal(OfferOutcome.Open, Assert.Single(await OffersAsync(Witness)).Outcome);

        var applied = await StartAsync(stays, "apply");
        await Eventually.HoldsAsync("the second page to be begun", async () => (await OffersAsync(Witness))[0].Outcome == OfferOutcome.Withdrawn, TimeSpan.FromMinutes(3));
        await dies.KillAsync();

        var job = await JobAsync(stays, applied);
        Assert.Equal((Leads, 0), ((int)job["counts"]!["moved"]!, (int?)job["counts"]!["unchanged"] ?? 0));
        foreach (var number in Enumerable.Range(0, Leads)) await MovedOnceAsync(number);
        var loads = (await _storage.GetRequiredService<AssignStore>().ReadAsync(default)).Counts;
        Assert.Equal((0, Leads), (loads.LoadOf("anna").Open, loads.LoadOf("ben").Open + loads.LoadOf("cleo").Open));
        Assert.InRange(loads.LoadOf("ben").Open - loads.LoadOf("cleo").Open, -2, 2);
    }

    private async Task MovedOnceAsync(int number)
    {
        var offers = await Eventually.GetAsync($"a new offer of lead {number}", async () => await OffersAsync(number) is { Count: > 1 } found ? found : null, TimeSpan.FromMinutes(2));
        Assert.Equal([("anna", OfferOutcome.Withdrawn), (offers[^1].Representative, OfferOutcome.Open)], offers.Select(offer => (offer.Representative, offer.Outcome)));
        Assert.NotEqual("anna", offers[^1].Representative);
    }

    private static async Task AgreedAsync(LeadSyncApp app)
    {
        await SendAsync(app, HttpMethod.Put, "/api/manage/representatives", People, "If-Match");
        await SendAsync(app, HttpMethod.Put, "/api/manage/routing-tables/default/draft", Table, "If-None-Match");
        await SendAsync(app, HttpMethod.Post, "/api/manage/routing-tables/default/publish", """{"comment":"test"}""", "If-Match");
    }

    private static async Task<string> StartAsync(LeadSyncApp app, string mode) =>
        (string)(await SendAsync(app, HttpMethod.Post, "/api/manage/reruns", $$"""{"what":"owner","select":{"owner":"anna"},"mode":"{{mode}}"}""", null))["id"]!;

    private static Task<JsonNode> JobAsync(LeadSyncApp app, string id) => Eventually.GetAsync(
        "the job to be done", async () => await app.Client.GetAsync($"/api/manage/jobs/{id}") is var job && (string?)job["state"] is "done" or "failed" ? job : null, TimeSpan.FromMinutes(20));

    private static async Task<JsonNode> SendAsync(LeadSyncApp app, HttpMethod method, string path, string body, string? header)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(JsonNode.Parse(body)) };
        if (header is not null) request.Headers.TryAddWithoutValidation(header, "*");
        using var answer = await app.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    private async Task<IReadOnlyList<Offer>> OffersAsync(int number) => (await _storage.GetRequiredService<LeadStore>().FindAsync(IdOf(number), default))!.State.Current!.Offers;

    // Written directly: so many leads do not go through the app in a test.
    private async Task WriteAsync()
    {
        var now = Testing.App.People.Now;
        await Parallel.ForEachAsync(Enumerable.Range(0, Leads), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, token) =>
        {
            await _storage.GetRequiredService<LeadStore>().CommitAsync(new LeadCommit(LeadRecord.New(IdOf(number)), Guid.NewGuid().ToString("N"), Held(number, now), [], []), token);
            await _storage.GetRequiredService<CaseStore>().OpenAsync(IdOf(number), new Care("anna", 1, 1, now, "south"), token);
        });
        var assign = _storage.GetRequiredService<AssignStore>();
        // One draw at a time: they share the rows of the pool.
        for (var number = 0; number < Leads; number++)
        {
            var read = await assign.ReadAsync(default);
            var after = read.Counts with { Loads = read.Counts.Loads.SetItem("anna", read.Counts.LoadOf("anna") with { Open = number + 1 }) };
            Assert.IsType<DrawOutcome.Drawn>(await assign.DrawAsync(new Draw(IdOf(number), 1, OfferAt(now), [new PoolMember("anna")]), after, read, default));
        }
    }

    private static LeadState Held(int number, DateTimeOffset now)
    {
        using var shipped = JsonDocument.Parse(ServiceLevelReader.Shipped);
        var fold = new LeadFold(new ServiceLevels([((Reading<ServiceLevel>.Done)ServiceLevelReader.Read(shipped.RootElement, "default", 1, default)).Value]));
        var contact = new Contact { Email = EmailAddress.TryParse($"p@c{number}.example"), LastName = "Weber", Country = CountryCode.TryParse("DE"), PostalCode = "80331" };
        var cycle = new Cycle { Number = 1, OpenedAt = now, Milestone = Milestone.Qualified, Staffing = ["marketing", "inside-sales"] };
        var state = LeadState.Empty with { Contact = contact, Cycles = [cycle], Changed = 1, Events = 1, Last = new Position(now, "a") };
        return fold.Tell(state, new ToldFact.Offered(1, state.NextPlace(now, "b"), "routing", OfferAt(now)));
    }

    private static Offer OfferAt(DateTimeOffset now) => new()
    {
        Number = 1, Representative = "anna", Department = "inside-sales", Pool = "south", Rule = "de", Table = "default", TableVersion = 2, OfferedAt = now, AcceptBy = now.AddDays(30),
    };

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"held{number:D22}");
}
