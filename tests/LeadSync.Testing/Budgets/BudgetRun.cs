using System.Text.Json.Nodes;
using LeadSync.Testing.App;
using LeadSync.Testing.Proxy;

namespace LeadSync.Testing.Budgets;

/// <summary>A warm app behind a counting proxy.</summary>
public sealed class BudgetRun : IAsyncDisposable
{
    private BudgetRun(StorageProxy proxy, LeadSyncApp app) => (Proxy, App) = (proxy, app);

    public StorageProxy Proxy { get; }

    public LeadSyncApp App { get; }

    /// <summary>Starts one.</summary>
    /// <param name="storage">The storage behind the proxy.</param>
    /// <param name="idle">True with all its timers. Else without the one that reads leads to count them: its reads look like those of a path.</param>
    public static async Task<BudgetRun> StartAsync(string storage, bool idle = false)
    {
        var proxy = await StorageProxy.StartAsync(storage);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["AzureWebJobs.RollUpFunnel.Disabled"] = idle ? "false" : "true" };
        var run = new BudgetRun(proxy, await LeadSyncApp.StartAsync(new AppOptions { Storage = proxy.ConnectionString, Prefix = AppOptions.NewPrefix(), Settings = settings }));
        await People.OfferedAsync(run.App.Client, People.NewEmail());
        return run;
    }

    public static JsonObject Touch(string email, string id, int minute) => LeadSyncClient.Touch($"{email}-{id}", email, "page-view", People.Now.AddMinutes(minute - 200));

    public static JsonObject Newsletter(string email, string id) =>
        LeadSyncClient.Touch($"{email}-{id}", email, "newsletter-signup", People.Now, new JsonObject { ["country"] = "DE", ["postalCode"] = "80331" });

    /// <summary>Sends, and waits until all work is done.</summary>
    public async Task SentAsync(JsonNode body)
    {
        await App.Client.AcceptedAsync(body);
        await QuietAsync();
    }

    /// <summary>What one of several repetitions costs.</summary>
    public async Task<double> CountAsync(int times, Func<int, Task> work)
    {
        await QuietAsync();
        Proxy.Forget();
        for (var number = 0; number < times; number++) await work(number);
        await QuietAsync();
        return (double)Proxy.Counted.Count / times;
    }

    /// <summary>Somebody known, with a score in sevens.</summary>
    public async Task<string> KnownAsync(int points = 0)
    {
        var email = People.NewEmail();
        await App.Client.AcceptedAsync(First(email));
        for (var number = 0; number < points / 7; number++)
            await App.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-p{number}", email, "newsletter-signup", People.Now.AddDays(-1).AddMinutes(number)));
        await App.Client.LeadAsync(email, "its first events", lead => lead["events"]!.AsArray().Count == 1 + (points / 7));
        return email;
    }

    /// <summary>Several known persons.</summary>
    public async Task<IReadOnlyList<string>> ManyKnownAsync(int count)
    {
        var emails = Enumerable.Range(0, count).Select(_ => People.NewEmail()).ToList();
        await App.Client.AcceptedAsync(new JsonArray([.. emails.Select(First)]));
        foreach (var email in emails) await App.Client.LeadAsync(email, "its first event", _ => true);
        return emails;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Proxy.DisposeAsync();
    }

    private static JsonObject First(string email) => LeadSyncClient.Touch($"{email}-first", email, "page-view", People.Now.AddDays(-2));

    // Nothing that counts passed for a while: all work is done.
    private Task QuietAsync() => Eventually.HoldsAsync("the storage to be quiet", async () =>
    {
        var before = Proxy.Counted.Count;
        await Task.Delay(TimeSpan.FromMilliseconds(700), TimeProvider.System);
        return Proxy.Counted.Count == before;
    });
}
