using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Functions.Callbacks;
using LeadSync.Functions.Tests.Http;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
using LeadSync.Testing;
using LeadSync.Testing.App;
using LeadSync.Testing.Proxy;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>What is answered 202 is in the queue, and nothing else is (guarantee 1).</summary>
[Collection(IntakeCollection.Name)]
public sealed class IntakeTests(AzuriteFixture azurite)
{
    private const string Generic = "/api/webhooks/generic";

    [Fact]
    public async Task An_event_is_in_the_queue_once_it_is_accepted()
    {
        await using var host = await StartAsync();

        var (status, body) = await SendAsync(host, One("evt-1"));

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Matches("^[a-z2-7]{16}$", (string)body["receipt"]!);
        Assert.Equal((1, 0, 0), ((int)body["events"]!, (int)body["ignored"]!, (int)body["rejected"]!));
        var kept = (await TakeAsync<LeadEventsEnvelope>(host, QueueNames.LeadEvents)).Single().Events.Single();
        Assert.Equal("evt-1", kept.Id);
        Assert.Equal(TimeProvider.System.GetUtcNow(), kept.ReceivedAt, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task An_event_carries_the_trace_of_its_request()
    {
        await using var host = await StartAsync();
        using var request = StandardWebhooks.Request(Generic, Secrets.Generic, One("evt-1"));
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        using var answer = await host.Client.SendAsync(request);

        var kept = (await TakeAsync<LeadEventsEnvelope>(host, QueueNames.LeadEvents)).Single().Events.Single();
        Assert.StartsWith("00-0af7651916cd43dd8448eb211c80319c-", kept.Traceparent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_event_costs_one_operation_of_the_storage()
    {
        await using var proxy = await StorageProxy.StartAsync(azurite.ConnectionString);
        await using var host = await StartAsync(proxy.ConnectionString);
        proxy.Forget();

        await SendAsync(host, One("evt-1"));

        Assert.EndsWith("/messages", Assert.Single(proxy.Counted).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_of_a_CRM_is_in_its_queue_once_it_is_accepted()
    {
        await using var host = await StartAsync();
        using var request = StandardWebhooks.Request("/api/crm/generic/callbacks", Secrets.Crm, """{"id":"c-1","occurredAt":"2026-11-01T09:00:00Z","leadId":"abc","action":"accept"}""");

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("c-1", (await TakeAsync<Envelope<CrmEventsMessage>>(host, QueueNames.CrmEvents)).Single().Body.Events.Single().Id);
    }

    [Fact]
    public async Task An_invalid_item_becomes_a_dead_letter_and_the_others_count()
    {
        await using var host = await StartAsync();

        var (status, body) = await SendAsync(host, "[" + One("evt-1") + """,{"id":"evt-2","occurredAt":"yesterday","lead":{"email":"b@example.com"}}]""");

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal((1, 1), ((int)body["events"]!, (int)body["rejected"]!));
        var letters = host.Services.GetRequiredService<DeadLetterStore>();
        var letter = Assert.Single((await letters.ListAsync(50, null, default)).Items);
        Assert.Equal(("generic", "item-invalid", "/occurredAt"), (letter.Source, letter.Reason, letter.Pointer));
        Assert.Contains("yesterday", (await letters.GetAsync(letter.Key, default))!.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_invalid_item_sent_again_is_the_same_dead_letter()
    {
        await using var host = await StartAsync();

        for (var time = 0; time < 2; time++) await SendAsync(host, """[{"id":"evt-2","occurredAt":"yesterday","lead":{"email":"b@example.com"}}]""");

        Assert.Single((await host.Services.GetRequiredService<DeadLetterStore>().ListAsync(50, null, default)).Items);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_does_not_cancel_the_storing()
    {
        var gate = new GatedQueue();
        await using var host = await StartAsync(change: services => services.AddSingleton(provider => gate.Around(provider)));
        using var hangUp = new CancellationTokenSource();
        var call = host.Client.SendAsync(StandardWebhooks.Request(Generic, Secrets.Generic, One("evt-1")), hangUp.Token);
        await gate.Reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        gate.Open.SetResult();
        await gate.Kept.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("evt-1", (await TakeAsync<LeadEventsEnvelope>(host, QueueNames.LeadEvents)).Single().Events.Single().Id);
    }

    [Fact]
    public async Task While_the_storage_is_down_a_sender_is_told_to_come_again()
    {
        await using var host = await HttpHost.StartAsync(Options(HttpHost.DeadStorage, "dead"));

        using var answer = await host.Client.SendAsync(StandardWebhooks.Request(Generic, Secrets.Generic, One("evt-1")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("30", answer.Headers.GetValues("Retry-After").Single());
        Assert.Equal("https://leadsync.dev/problems/storage-unavailable", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["type"]);
    }

    [Fact]
    public async Task For_a_sender_that_does_not_repeat_storing_is_tried_until_the_storage_is_back()
    {
        await using var proxy = await StorageProxy.StartAsync(azurite.ConnectionString);
        await using var host = await StartAsync(proxy.ConnectionString);
        // The client does not try a 403 again by itself.
        proxy.Refusing = 403;
        var call = host.Client.SendAsync(Mautic());
        await Eventually.HoldsAsync("a refused try", () => Task.FromResult(proxy.Refused > 0));

        proxy.Refusing = null;
        using var answer = await call;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(await TakeAsync<LeadEventsEnvelope>(host, QueueNames.LeadEvents));
    }

    [Fact]
    public async Task One_line_says_what_came_without_naming_anybody()
    {
        var log = new CapturedLog();
        await using var host = await HttpHost.StartAsync(Options(azurite.ConnectionString, AzuriteFixture.NewPrefix()) with { Log = log });

        await SendAsync(host, One("evt-1"));

        var line = Assert.Single(log.Lines, line => line.StartsWith("webhook.received", StringComparison.Ordinal));
        Assert.StartsWith("webhook.received generic 202 kept receipt ", line, StringComparison.Ordinal);
        Assert.Contains(": 1 events, 0 ignored, 0 rejected, ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, one => one.Contains("example.com", StringComparison.Ordinal));
    }

    internal static HostOptions Options(string storage, string prefix) => new()
    {
        Storage = storage,
        Prefix = prefix,
        Settings = HostOptions.Of(
            ("LeadSync:Sources:generic:Secret", Secrets.Generic), ("LeadSync:Sources:mautic:Secret", Secrets.Mautic), ("LeadSync:Crm:generic:Secret", Secrets.Crm)),
    };

    internal static string One(string id) => $$$"""{"id":"{{{id}}}","occurredAt":"2026-11-01T09:00:00Z","lead":{"email":"a@example.com"},"touchpoint":{"kind":"page-view"}}""";

    internal static HttpRequestMessage Mautic()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/webhooks/mautic")
        {
            Content = new StringContent("email=a%40example.com&kind=page-view&id=m-1", Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add("X-LeadSync-Key", Secrets.Mautic);
        return request;
    }

    private async Task<HttpHost> StartAsync(string? storage = null, Action<IServiceCollection>? change = null)
    {
        var host = await HttpHost.StartAsync(Options(storage ?? azurite.ConnectionString, AzuriteFixture.NewPrefix()) with { Change = change ?? (_ => { }) });
        await host.Services.GetRequiredService<StorageAccount>().EnsureCreatedAsync(default);
        return host;
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(HttpHost host, string body)
    {
        using var request = StandardWebhooks.Request(Generic, Secrets.Generic, body);
        using var answer = await host.Client.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static async Task<IReadOnlyList<T>> TakeAsync<T>(HttpHost host, string queue)
        where T : IEnvelope
    {
        var codec = host.Services.GetRequiredService<EnvelopeCodec>();
        var messages = await host.Services.GetRequiredService<StorageAccount>().Queue(queue).ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1));
        var taken = new List<T>();
        foreach (var message in messages.Value) taken.Add((await codec.DecodeAsync<T>(message.MessageText, default)).Envelope);
        return taken;
    }
}
