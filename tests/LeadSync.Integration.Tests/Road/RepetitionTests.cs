using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Road;

/// <summary>Guarantees 2 and 3: repeated, permuted and parallel deliveries end in the state of one ordered delivery.</summary>
public sealed class RepetitionTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    private static readonly string[] Kinds = ["qr-scan", "product-click", "newsletter-signup", "careers-view", "qr-scan", "newsletter-signup"];

    [Fact]
    public async Task A_repeated_webhook_changes_nothing()
    {
        var email = People.NewEmail();
        var stream = Stream(email);
        foreach (var row in stream) await road.Client.AcceptedAsync(row);
        var before = await SettledAsync(email);

        foreach (var row in stream) await road.Client.AcceptedAsync(row);
        await MarkedAsync(email);

        Assert.Equal(Core(before), Core(await SettledAsync(email), marker: true));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_permuted_sequence_ends_in_the_state_of_the_ordered_one(int seed)
    {
        string ordered = People.NewEmail(), permuted = People.NewEmail();
        var random = new Random(seed);
        foreach (var row in Stream(ordered)) await road.Client.AcceptedAsync(row);
        foreach (var row in Stream(permuted).OrderBy(_ => random.Next()).ToList()) await road.Client.AcceptedAsync(row);

        Assert.Equal(Core(await SettledAsync(ordered)), Core(await SettledAsync(permuted)));
    }

    [Fact]
    public async Task A_hundred_parallel_deliveries_of_one_event_count_once()
    {
        var email = People.NewEmail();
        var row = LeadSyncClient.Touch($"{email}-1", email, "newsletter-signup", People.Now.AddMinutes(-5));

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => road.Client.AcceptedAsync(row.DeepClone())));
        await MarkedAsync(email);

        var lead = await road.Client.LeadAsync(email, "the event", _ => true);
        Assert.Equal(7, lead["score"]!["total"]!.GetValue<double>());
        Assert.Single(lead["events"]!.AsArray(), each => each!["id"]!.GetValue<string>() == $"{email}-1");
    }

    [Fact]
    public async Task A_known_id_with_other_content_is_listed_as_reused_and_the_first_stays()
    {
        var email = People.NewEmail();
        var at = People.Now.AddMinutes(-5);
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-1", email, "newsletter-signup", at));
        await road.Client.LeadAsync(email, "the first event", _ => true);
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-1", email, "qr-scan", at));

        var lead = await road.Client.LeadAsync(email, "the reused id", found => found["events"]!.AsArray().Any(row => row!["outcome"]!.GetValue<string>() == "id-reused"));

        Assert.Equal(7, lead["score"]!["total"]!.GetValue<double>());
    }

    private static List<JsonObject> Stream(string email)
    {
        var from = new DateTimeOffset(People.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-2);
        return [.. Kinds.Select((kind, index) => LeadSyncClient.Touch($"{email}-{index}", email, kind, from.AddMinutes(index), new JsonObject { ["jobTitle"] = $"title {index}", ["country"] = "DE" }))];
    }

    private Task<JsonNode> SettledAsync(string email) =>
        road.Client.LeadAsync(email, "all events", lead => lead["events"]!.AsArray().Count >= Kinds.Length);

    // An event that is sent last and scores nothing: once it is there, those before it were worked off.
    private async Task MarkedAsync(string email)
    {
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-marker", email, "page-view", People.Now));
        await road.Client.LeadAsync(email, "the marker", lead => lead["events"]!.AsArray().Any(row => row!["id"]!.GetValue<string>() == $"{email}-marker"));
    }

    private static string Core(JsonNode lead, bool marker = false) => new JsonObject
    {
        ["score"] = lead["score"]!["total"]!.DeepClone(),
        ["stage"] = lead["stage"]!.DeepClone(),
        ["title"] = lead["contact"]!["jobTitle"]!.DeepClone(),
        ["history"] = new JsonArray([.. lead["history"]!.AsArray().Select(move => (JsonNode?)$"{move!["from"]}>{move["to"]}@{move["at"]}")]),
        ["events"] = new JsonArray([.. lead["events"]!.AsArray().Where(row => !marker || !row!["id"]!.GetValue<string>().EndsWith("-marker", StringComparison.Ordinal)).Select(row => (JsonNode?)$"{row!["kind"]}:{row["points"]}")]),
    }.ToJsonString();
}
