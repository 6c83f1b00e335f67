using System.Net;
using System.Text.Json.Nodes;
using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Imports;

/// <summary>The list that somebody brings home from a trade fair, in Windows-1252, on its whole way through the app over HTTP.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class TradeFairTests(AzuriteFixture azurite)
{
    private const string Settings = """{"occurredAt":"2026-10-20","touchpoint":{"kind":"trade-fair","name":"Messe Leipzig"}}""";

    private static byte[] List => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Imports", "Payloads", "trade-fair.windows-1252.csv"));

    [Fact]
    [Trait("Requirement", "D-33")]
    [Trait("Requirement", "D-36")]
    public async Task It_is_tried_becomes_leads_and_repeated_changes_nothing()
    {
        await using var app = await LeadSyncApp.StartAsync(new AppOptions { Storage = azurite.ConnectionString, Prefix = AppOptions.NewPrefix() });
        var imports = new ImportClient(app);
        await AssertTriedAsync(app, imports);

        var (status, accepted) = await imports.SendAsync(ImportClient.Fair, new ByteArrayContent(List));
        var job = await imports.DoneAsync(accepted);
        Assert.Equal((HttpStatusCode.Accepted, 8, 5, 2, 1), (status, (int)job["of"]!, (int)job["counts"]!["accepted"]!, (int)job["counts"]!["duplicates"]!, (int)job["counts"]!["refused"]!));
        var result = await imports.ResultAsync(job);
        Assert.Equal(["accepted", "accepted", "accepted", "duplicate", "duplicate", "accepted", "accepted", "refused"], result.Values.Select(cells => cells[1]));
        var leads = await LeadsAsync(app, result);
        AssertLeads(leads);

        foreach (var again in await AgainAsync(imports))
        {
            Assert.Equal(result.Values.Select(cells => string.Join(';', cells)), (await imports.ResultAsync(await imports.DoneAsync(again))).Values.Select(cells => string.Join(';', cells)));
        }

        await AssertUnchangedAsync(app, result, leads);
    }

    private static async Task AssertTriedAsync(LeadSyncApp app, ImportClient imports)
    {
        var (status, trial) = await imports.SendAsync(ImportClient.Fair + "&dryRun=true", new ByteArrayContent(List));

        Assert.Equal((HttpStatusCode.OK, 8, 5, 2, 1), (status, (int)trial["rows"]!, (int)trial["accepted"]!, (int)trial["duplicates"]!, (int)trial["refused"]!));
        Assert.Equal(("windows-1252", ";"), ((string)trial["encoding"]!, (string)trial["separator"]!));
        Assert.Contains(("Anrede", "salutation", "Frau"), Columns(trial));
        Assert.Contains(("PLZ", "postalCode", "01067"), Columns(trial));
        Assert.Contains(("Bemerkung", null), Columns(trial).Select(column => (column.Header, column.Field)));
        Assert.Equal([10, 10, 10], trial["errors"]!.AsArray().Select(error => (int)error!["row"]!));
        Assert.Equal([(5, 2), (6, 3)], trial["duplicateRows"]!.AsArray().Select(row => ((int)row!["row"]!, (int)row["of"]!)));
        Assert.Empty((await app.Client.GetAsync("/api/manage/leads"))["items"]!.AsArray());
    }

    private static IEnumerable<(string? Header, string? Field, string? Sample)> Columns(JsonNode trial) =>
        trial["columns"]!.AsArray().Select(column => ((string?)column!["header"], (string?)column["field"], (string?)column["sample"]));

    private static void AssertLeads(SortedDictionary<int, JsonNode> leads)
    {
        var contact = leads[2]["contact"]!;
        Assert.Equal(["mrs", "Prof. Dr.", "Müller-Lüdenscheidt", "Süßwaren Köhler GmbH & Co. KG", "01067", "DE"], new[] { "salutation", "title", "lastName", "company", "postalCode", "country" }.Select(name => (string)contact[name]!));
        Assert.Equal("zweites Gespräch am Freitag", (string)leads[3]["contact"]!["unread"]!["Bemerkung"]!);
        Assert.Equal(("Rival Software GmbH", "Weiß Elektro"), ((string)leads[7]["contact"]!["company"]!, (string)leads[8]["contact"]!["company"]!));
        Assert.All(leads.Values, lead => Assert.Single(lead["events"]!.AsArray(), row => (string?)row!["kind"] == "trade-fair"));
    }

    // Once as it was sent, once as a browser sends it.
    private static async Task<IReadOnlyList<JsonNode>> AgainAsync(ImportClient imports)
    {
        var (_, body) = await imports.SendAsync(ImportClient.Fair, new ByteArrayContent(List));
        var (_, form) = await imports.SendFormAsync(Settings, List);
        return [body, form];
    }

    // A lead that comes afterwards says that what was sent before it is worked off.
    private static async Task AssertUnchangedAsync(LeadSyncApp app, SortedDictionary<int, string[]> result, SortedDictionary<int, JsonNode> before)
    {
        await Eventually.HoldsAsync("the queue of events to be empty", async () => (await app.Client.GetAsync("/api/manage/jobs"))["items"]!.AsArray().All(job => (string)job!["state"]! == "done"));
        var marker = People.NewEmail();
        await app.Client.AcceptedAsync(LeadSyncClient.Touch("marker", marker, "page-view", TimeProvider.System.GetUtcNow()));
        await app.Client.LeadAsync(marker, "the marker", _ => true);
        var after = await LeadsAsync(app, result);
        Assert.All(before, lead => Assert.Equal(Core(lead.Value), Core(after[lead.Key])));
    }

    private static async Task<SortedDictionary<int, JsonNode>> LeadsAsync(LeadSyncApp app, SortedDictionary<int, string[]> result)
    {
        var leads = new SortedDictionary<int, JsonNode>();
        foreach (var (row, cells) in result.Where(row => row.Value[1] == "accepted")) leads[row] = await Eventually.GetAsync($"the lead of row {row}", () => LeadAsync(app, cells[^1]));
        return leads;
    }

    private static async Task<JsonNode?> LeadAsync(LeadSyncApp app, string leadId)
    {
        using var answer = await app.Http.GetAsync(new Uri($"/api/manage/leads/{leadId}", UriKind.Relative));
        return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null;
    }

    // All but the moment at which it was asked for.
    private static string Core(JsonNode lead)
    {
        var copy = lead.DeepClone();
        copy["score"]!.AsObject().Remove("asOf");
        return copy.ToJsonString();
    }
}
