using System.Net;
using LeadSync.Compat.Hosting;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Faults;

public sealed class OutageTests : IDisposable
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"leadsync-outage-{Guid.NewGuid():N}");

    [Fact]
    public async Task While_the_storage_is_away_senders_get_503_with_Retry_After_and_work_goes_on_by_itself_afterwards()
    {
        var options = AzuriteOptions.OnFreePorts() with { InMemory = false, Folder = _data };
        var storage = await AzuriteServer.StartAsync(options, CancellationToken.None);
        await using var app = await LeadSyncApp.StartAsync(new AppOptions { Storage = storage.ConnectionString, Prefix = AppOptions.NewPrefix() });
        var before = People.NewEmail();
        await app.Client.AcceptedAsync(People.Ripening(before, People.Munich()));

        await storage.StopAsync();
        var during = LeadSyncClient.Touch("during", "during@example.com", "qr-scan", People.Now);
        using (var refused = await app.Client.PostAsync(during))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        storage = await AzuriteServer.StartAsync(options, CancellationToken.None);
        try
        {
            await Eventually.HoldsAsync("the repeated webhook to be accepted", async () => await AcceptsAsync(app, during));
            await app.Client.LeadAsync("during@example.com", "the repeated event", lead => lead["events"]!.AsArray().Count == 1);
            await app.Client.LeadAsync(before, "the offer that was under way", lead => lead["owner"] is not null);
        }
        finally
        {
            await storage.StopAsync();
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_data)) Directory.Delete(_data, recursive: true);
    }

    private static async Task<bool> AcceptsAsync(LeadSyncApp app, System.Text.Json.Nodes.JsonNode body)
    {
        using var answer = await app.Client.PostAsync(body);
        return answer.StatusCode == HttpStatusCode.Accepted;
    }
}
