using System.Diagnostics;
using System.Globalization;
using LeadSync.Testing;
using LeadSync.Testing.App;
using Xunit.Abstractions;

namespace LeadSync.Integration.Tests.Publishing;

/// <summary>Cold start matters: some senders wait a second. Measured beside an empty app, in turn, on the same machine.</summary>
[Collection(PublishCollection.Name)]
public sealed class StartTests(PublishFixture published, AzuriteFixture azurite, ITestOutputHelper output)
{
    private const int Rounds = 7;

    [Fact]
    public async Task From_start_to_the_first_accepted_webhook_takes_at_most_twice_as_long_as_an_empty_app()
    {
        List<double> ours = [], empty = [];
        for (var round = 0; round < Rounds; round++)
        {
            empty.Add(await MeasureAsync(published.Empty, "LeadSync.EmptyApp", [], () => new HttpRequestMessage(HttpMethod.Post, "/")));
            ours.Add(await MeasureAsync(published.App, "LeadSync.Functions", Settings(), Webhook));
        }

        var ratio = Median(ours) / Median(empty);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LeadSync {Median(ours):0} ms, empty app {Median(empty):0} ms, ratio {ratio:0.00}"));
        Assert.True(ratio <= 2, string.Create(CultureInfo.InvariantCulture, $"ratio {ratio:0.00}: {string.Join(' ', ours.Select(took => (int)took))} against {string.Join(' ', empty.Select(took => (int)took))} ms"));
    }

    private static HttpRequestMessage Webhook() => StandardWebhooks.Request(
        "/api/webhooks/generic", Secrets.Generic, LeadSyncClient.Touch(Guid.NewGuid().ToString("N"), People.NewEmail(), "qr-scan", People.Now).ToJsonString());

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private Dictionary<string, string> Settings() => new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = azurite.ConnectionString,
        ["LeadSyncPrefix"] = "starts",
        ["LeadSync__Sources__generic__Secret"] = Secrets.Generic,
    };

    private static async Task<double> MeasureAsync(string folder, string name, Dictionary<string, string> settings, Func<HttpRequestMessage> first)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Free.Port()}");
        var start = new ProcessStartInfo(Path.Combine(folder, name)) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment.Remove("DOTNET_TieredPGO");
        foreach (var (key, value) in settings) start.Environment[key] = value;
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) };
        var from = TimeProvider.System.GetTimestamp();
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        await AcceptedAsync(http, first);
        var took = TimeProvider.System.GetElapsedTime(from).TotalMilliseconds;
        process.Kill();
        await process.WaitForExitAsync();
        return took;
    }

    private static async Task AcceptedAsync(HttpClient http, Func<HttpRequestMessage> first)
    {
        while (true)
        {
            try
            {
                using var request = first();
                using var answer = await http.SendAsync(request);
                if ((int)answer.StatusCode == 202) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            }
        }
    }
}
