using System.Text.Json.Nodes;
using LeadSync.Testing;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Faults;

[Collection(AzuriteCollection.Name)]
public sealed class KillTests(AzuriteFixture azurite)
{
    private static int Kills => Environment.GetEnvironmentVariable("LEADSYNC_TIER") == "full" ? 20 : 5;

    [Fact]
    public async Task Killed_under_load_every_acknowledged_event_counts_once_and_no_lead_has_two_owners()
    {
        var options = new AppOptions { Storage = azurite.ConnectionString, Prefix = AppOptions.NewPrefix() };
        var port = Free.Port();
        var random = new Random(20261121);
        using var load = new Load(new Uri($"http://127.0.0.1:{port}"), 40);
        using var stop = new CancellationTokenSource();
        var sending = load.RunAsync(4, stop.Token);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var victim = LeadSyncApp.Launch(options, port);
            await Eventually.HoldsAsync("the app to listen", victim.IsLiveAsync);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(200, 3000)), TimeProvider.System);
            await victim.KillAsync();
        }

        await using var app = LeadSyncApp.Launch(options, port);
        await Eventually.HoldsAsync("the app to listen", app.IsLiveAsync);
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        await stop.CancelAsync();
        await sending;
        await AssertNothingLostAsync(app, load);
    }

    private static async Task AssertNothingLostAsync(LeadSyncApp app, Load load)
    {
        IReadOnlyCollection<JsonNode> leads = [];
        await Eventually.HoldsAsync(
            "all acknowledged events to take effect",
            async () =>
            {
                leads = await LeadsAsync(app, load);
                return load.Ledger.Lost(leads).Count == 0 && leads.All(HasWhatItNeeds);
            },
            TimeSpan.FromMinutes(3));
        Assert.True(load.Ledger.Acknowledged > 20, $"only {load.Ledger.Acknowledged} events were acknowledged");
        Assert.Empty(load.Ledger.Unexpected(leads));
        Assert.Empty(Ledger.Doubled(leads));
        foreach (var lead in leads.Where(lead => lead["owner"] is not null)) await AssertOneOwnerAsync(app, lead);
    }

    private static bool HasWhatItNeeds(JsonNode lead) => lead["stage"]!.GetValue<string>() != "MQL" || (lead["owner"] is not null && lead["crm"]?["lead"] is not null);

    // One open offer, and it stands in exactly one inbox.
    private static async Task AssertOneOwnerAsync(LeadSyncApp app, JsonNode lead)
    {
        var id = lead["leadId"]!.GetValue<string>();
        Assert.Single(lead["cycles"]![0]!["offers"]!.AsArray(), offer => offer!["outcome"]!.GetValue<string>() == "open");
        var inbox = await app.Client.GetAsync($"/api/manage/leads?owner={lead["owner"]!["representative"]!.GetValue<string>()}");
        Assert.Single(inbox["items"]!.AsArray(), item => item!["leadId"]!.GetValue<string>() == id);
    }

    private static async Task<IReadOnlyCollection<JsonNode>> LeadsAsync(LeadSyncApp app, Load load)
    {
        var leads = new List<JsonNode>();
        foreach (var email in load.Emails)
        {
            if (await app.Client.FindAsync(email) is { } lead) leads.Add(lead);
        }

        return leads;
    }
}
