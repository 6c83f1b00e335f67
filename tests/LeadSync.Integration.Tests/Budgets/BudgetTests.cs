using System.Globalization;
using System.Text.Json.Nodes;
using LeadSync.Integration.Tests.Road;
using LeadSync.Testing;
using LeadSync.Testing.App;
using LeadSync.Testing.Proxy;
using Xunit.Abstractions;

namespace LeadSync.Integration.Tests.Budgets;

/// <summary>The budgets of design §6, counted by a proxy between the app and the emulator; process warm.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class BudgetTests(AzuriteFixture azurite, ITestOutputHelper output) : IAsyncLifetime
{
    private StorageProxy _proxy = null!;
    private LeadSyncApp _app = null!;

    public async Task InitializeAsync()
    {
        _proxy = await StorageProxy.StartAsync(azurite.ConnectionString);
        _app = await LeadSyncApp.StartAsync(new AppOptions { Storage = _proxy.ConnectionString, Prefix = AppOptions.NewPrefix() });
        await WarmAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_single_event_of_a_known_lead_costs_at_most_5_1_operations()
    {
        var email = await KnownAsync();

        var each = await CountAsync(10, async number => await SentAsync(Touch(email, $"k{number}", number)));

        AssertWithin("known lead, idle", each, 5.1);
    }

    [Fact]
    public async Task A_single_event_of_a_new_lead_with_one_key_costs_at_most_6_1_operations()
    {
        var each = await CountAsync(10, async number => await SentAsync(Touch(People.NewEmail(), $"n{number}{Guid.NewGuid():N}", number)));

        AssertWithin("new lead, idle", each, 6.1);
    }

    [Fact]
    public async Task A_hundred_events_of_a_hundred_known_leads_cost_at_most_2_1_operations_each()
    {
        var emails = new List<string>();
        await foreach (var email in ManyKnownAsync(100)) emails.Add(email);

        var all = await CountAsync(1, async _ => await SentAsync(Batch(emails.Select((email, index) => Touch(email, "b", index)))));

        AssertWithin("100 events on 100 known leads", all / 100, 2.1);
    }

    [Fact]
    public async Task A_hundred_events_of_ten_known_leads_cost_at_most_a_quarter_of_an_operation_each()
    {
        var emails = new List<string>();
        await foreach (var email in ManyKnownAsync(10)) emails.Add(email);

        var all = await CountAsync(1, async _ => await SentAsync(Batch(Enumerable.Range(0, 100).Select(index => Touch(emails[index % 10], $"t{index}", index)))));

        AssertWithin("100 events on 10 known leads", all / 100, 0.25);
    }

    [Fact]
    public async Task From_the_deciding_webhook_to_the_inbox_an_MQL_costs_at_most_24_operations()
    {
        var email = await KnownAsync(points: 28);

        var all = await CountAsync(1, async _ =>
        {
            await _app.Client.AcceptedAsync(Kind(email, "deciding", "newsletter-signup"));
            await QuietAsync();
        });

        var lead = await _app.Client.FindAsync(email);
        Assert.Equal("inbox", lead!["crm"]!["system"]!.GetValue<string>());
        AssertWithin("MQL, from POST to inbox", all, 24);
    }

    [Fact]
    public async Task An_action_by_hand_costs_at_most_8_operations()
    {
        var id = (await People.OfferedAsync(_app.Client, People.NewEmail()))["leadId"]!.GetValue<string>();
        await QuietAsync();

        var all = await CountAsync(1, async _ => await _app.Client.ActAsync(id, new { action = "accept" }));

        AssertWithin("action by API", all, 8);
    }

    [Fact]
    public async Task An_app_with_nothing_to_do_polls_at_its_slowest_and_costs_at_most_one_operation_a_second()
    {
        await QuietAsync();
        await Task.Delay(TimeSpan.FromSeconds(30), TimeProvider.System);
        _proxy.Forget();
        var from = TimeProvider.System.GetTimestamp();
        await Task.Delay(TimeSpan.FromSeconds(60), TimeProvider.System);
        var seconds = TimeProvider.System.GetElapsedTime(from).TotalSeconds;

        AssertWithin("idle, a second", _proxy.All / seconds, 1);
    }

    private static JsonObject Touch(string email, string id, int minute) => LeadSyncClient.Touch($"{email}-{id}", email, "page-view", People.Now.AddMinutes(minute - 200));

    private static JsonObject Kind(string email, string id, string kind) => LeadSyncClient.Touch($"{email}-{id}", email, kind, People.Now, new JsonObject { ["country"] = "DE", ["postalCode"] = "80331" });

    private static JsonArray Batch(IEnumerable<JsonObject> events) => [.. events];

    private async Task WarmAsync()
    {
        await People.OfferedAsync(_app.Client, People.NewEmail());
        await QuietAsync();
    }

    private async Task<string> KnownAsync(int points = 0)
    {
        var email = People.NewEmail();
        await _app.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-first", email, "page-view", People.Now.AddDays(-2)));
        for (var number = 0; number < points / 7; number++)
            await _app.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-p{number}", email, "newsletter-signup", People.Now.AddDays(-1).AddMinutes(number)));
        await _app.Client.LeadAsync(email, "its first events", lead => lead["events"]!.AsArray().Count == 1 + (points / 7));
        await QuietAsync();
        return email;
    }

    private async IAsyncEnumerable<string> ManyKnownAsync(int count)
    {
        var emails = Enumerable.Range(0, count).Select(_ => People.NewEmail()).ToList();
        await _app.Client.AcceptedAsync(Batch(emails.Select(email => LeadSyncClient.Touch($"{email}-first", email, "page-view", People.Now.AddDays(-2)))));
        foreach (var email in emails)
        {
            await _app.Client.LeadAsync(email, "its first event", _ => true);
            yield return email;
        }
    }

    private async Task SentAsync(JsonNode body)
    {
        await _app.Client.AcceptedAsync(body);
        await QuietAsync();
    }

    // Nothing passed that counts for a while: all work is done.
    private Task QuietAsync() => Eventually.HoldsAsync("the storage to be quiet", async () =>
    {
        var before = _proxy.Counted.Count;
        await Task.Delay(TimeSpan.FromMilliseconds(700), TimeProvider.System);
        return _proxy.Counted.Count == before;
    });

    private async Task<double> CountAsync(int times, Func<int, Task> work)
    {
        await QuietAsync();
        _proxy.Forget();
        for (var number = 0; number < times; number++) await work(number);
        await QuietAsync();
        foreach (var group in _proxy.Counted.CountBy(call => call.ToString().Split('(')[0])) output.WriteLine($"{group.Value,5} {group.Key}");
        return (double)_proxy.Counted.Count / times;
    }

    private void AssertWithin(string path, double operations, double budget)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {operations:0.00} of {budget}"));
        Assert.True(operations <= budget * 1.05, string.Create(CultureInfo.InvariantCulture, $"{path}: {operations:0.00} operations, budget {budget}"));
    }
}
