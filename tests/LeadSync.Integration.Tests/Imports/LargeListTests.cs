using System.Net;
using System.Text.Json.Nodes;
using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Imports;

/// <summary>Lists that are larger than what the app may hold, and an app that dies on its way through one.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class LargeListTests(AzuriteFixture azurite)
{
    private const int Rows = 1_500;

    [Fact]
    public async Task A_list_larger_than_all_memory_that_the_app_may_take_is_read_while_it_comes()
    {
        // 96 MB of heap for all; the list has 54 MB, and would take twice that as text.
        await using var app = await StartAsync(AppOptions.NewPrefix(), ("DOTNET_GCHeapHardLimit", "0x6000000"));

        var (status, accepted) = await new ImportClient(app).SendAsync(ImportClient.Fair, new ListContent(12_000, 3_800));

        Assert.True(status == HttpStatusCode.Accepted, accepted.ToJsonString());
        Assert.Equal(12_000, (int)(await app.Client.GetAsync($"/api/manage/jobs/{accepted["id"]}"))["of"]!);
    }

    [Fact]
    public async Task Killed_in_the_middle_an_import_goes_on_and_every_row_is_one_event_of_one_lead()
    {
        var prefix = AppOptions.NewPrefix();
        var accepted = await KilledAsync(prefix, async app => (await new ImportClient(app).SendAsync(ImportClient.Fair, new ListContent(Rows, 2_000))).Body, atLeast: 1);
        await KilledAsync(prefix, _ => Task.FromResult(accepted), atLeast: Rows / 2);

        await using var app = await StartAsync(prefix);
        var imports = new ImportClient(app);
        var job = await imports.DoneAsync(accepted);
        var result = await imports.ResultAsync(job);

        Assert.Equal((Rows, Rows), ((int)job["done"]!, (int)job["counts"]!["accepted"]!));
        Assert.Equal(Enumerable.Range(2, Rows), result.Keys);
        Assert.Equal(Rows, result.Values.Select(cells => cells[^1]).Distinct(StringComparer.Ordinal).Count());
        foreach (var cells in result.Values) await AssertOnceAsync(app, cells[^1]);
    }

    // Killed once so many rows are done and not all of them: a part has some hundred rows.
    private async Task<JsonNode> KilledAsync(string prefix, Func<LeadSyncApp, Task<JsonNode>> begin, int atLeast)
    {
        await using var app = await StartAsync(prefix);
        var accepted = await begin(app);
        await Eventually.HoldsAsync($"{atLeast} rows to be done", async () => (int)(await app.Client.GetAsync($"/api/manage/jobs/{accepted["id"]}"))["done"]! >= atLeast);
        await app.KillAsync();
        return accepted;
    }

    private static async Task AssertOnceAsync(LeadSyncApp app, string leadId)
    {
        var lead = await Eventually.GetAsync($"the lead {leadId}", () => FindAsync(app, leadId), TimeSpan.FromMinutes(3));
        Assert.Single(lead["events"]!.AsArray());
        Assert.Equal("trade-fair", (string?)lead["events"]![0]!["kind"]);
    }

    private static async Task<JsonNode?> FindAsync(LeadSyncApp app, string leadId)
    {
        using var answer = await app.Http.GetAsync(new Uri($"/api/manage/leads/{leadId}", UriKind.Relative));
        return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null;
    }

    private Task<LeadSyncApp> StartAsync(string prefix, params (string Name, string Value)[] settings) => LeadSyncApp.StartAsync(new AppOptions
    {
        Storage = azurite.ConnectionString, Prefix = prefix, Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal),
    });
}
