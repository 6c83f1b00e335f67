using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Functions.Http;
using LeadSync.Functions.Tests.Http;
using LeadSync.Testing.App;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>What the intake refuses, and how. Nothing here reaches the storage: there is none.</summary>
public sealed class RefusedRequestTests
{
    private const string Generic = "/api/webhooks/generic";

    [Fact]
    public async Task Every_signature_that_is_not_believed_gets_the_same_answer()
    {
        var answers = new List<string>();
        await using var host = await StartAsync();
        foreach (var change in (Action<HttpRequestMessage>[])[
            request => request.Headers.Remove("webhook-signature"),
            request => Replace(request, "webhook-signature", "v1,AAAA"),
            request => Replace(request, "webhook-signature", "v2,AAAA"),
            request => Replace(request, "webhook-signature", string.Join(' ', Enumerable.Repeat("v1,AAAA", 500))),
            request => Replace(request, "webhook-timestamp", "1000000000"),
            request => Replace(request, "webhook-id", "msg_other")])
        {
            using var request = StandardWebhooks.Request(Generic, Secrets.Generic, IntakeTests.One("evt-1"));
            change(request);
            using var answer = await host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            answers.Add(await answer.Content.ReadAsStringAsync());
        }

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_source_that_is_off_cannot_be_told_from_one_that_does_not_exist()
    {
        await using var host = await StartAsync();

        using var off = await PostAsync(host, "/api/webhooks/hubspot", "{}");
        using var unknown = await PostAsync(host, "/api/webhooks/nobody", "{}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (off.StatusCode, unknown.StatusCode));
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await off.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_content_type_is_415()
    {
        await using var host = await StartAsync();

        using var answer = await PostAsync(host, Generic, "<a/>", "text/xml");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_method_that_carries_no_events_is_405()
    {
        await using var host = await StartAsync();

        using var answer = await host.Client.GetAsync(new Uri(Generic, UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_body_over_900_KB_is_413()
    {
        await using var host = await StartAsync();

        using var answer = await SignedAsync(host, new string(' ', BodyReader.Limit + 1));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task More_than_100_items_are_413_with_the_limit()
    {
        await using var host = await StartAsync();

        using var answer = await SignedAsync(host, $"[{string.Join(',', Enumerable.Range(0, 101).Select(number => IntakeTests.One($"evt-{number}")))}]");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(100, (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["limit"]!);
    }

    [Fact]
    public async Task Broken_JSON_is_400_with_its_place()
    {
        await using var host = await StartAsync();

        using var answer = await SignedAsync(host, "{\"id\":\n  oops}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(2, (int)problem["line"]!);
        Assert.Equal(3, (int)problem["byte"]!);
    }

    [Fact]
    public async Task A_single_invalid_object_is_400_with_all_faults()
    {
        await using var host = await StartAsync();

        using var answer = await SignedAsync(host, """{"occurredAt":"yesterday","lead":{"email":"a@example.com"}}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var pointers = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray().Select(error => (string)error!["pointer"]!);
        Assert.Equal(["/id", "/occurredAt"], pointers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Too_many_requests_of_a_second_are_429()
    {
        await using var host = await StartAsync(("LeadSync:Intake:RequestsPerSecond", "1"));

        using var first = await SignedAsync(host, "{}");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await SignedAsync(host, "{}")).StatusCode));

        Assert.Equal(HttpStatusCode.BadRequest, first.StatusCode);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task A_sender_that_does_not_repeat_is_never_answered_429()
    {
        await using var host = await StartAsync(("LeadSync:Intake:RequestsPerSecond", "1"));

        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await PostAsync(host, "/api/webhooks/mautic", "{}")).StatusCode));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Unauthorized, status));
    }

    [Fact]
    public async Task Faulty_settings_stop_the_start_with_all_faults_in_one_message_and_no_value()
    {
        var start = () => StartAsync(
            ("LeadSync:Sources:hubspot:Secret", " "),
            ("LeadSync:Sources:mautic:Unsigned", "perhaps-a-secret"),
            ("LeadSync:Intake:RequestsPerSecond", "0"),
            ("LeadSync:Crm:generic:Secret", ""));

        var message = (await Assert.ThrowsAsync<StartFaultsException>(start)).Message;

        Assert.Contains("LeadSync:Sources:hubspot:Secret is empty", message, StringComparison.Ordinal);
        Assert.Contains("LeadSync:Sources:mautic:Unsigned", message, StringComparison.Ordinal);
        Assert.Contains("LeadSync:Intake:RequestsPerSecond", message, StringComparison.Ordinal);
        Assert.Contains("LeadSync:Crm:generic:Secret is empty", message, StringComparison.Ordinal);
        Assert.DoesNotContain("perhaps-a-secret", message, StringComparison.Ordinal);
    }

    private static Task<HttpHost> StartAsync(params (string Name, string Value)[] more)
    {
        var options = IntakeTests.Options(HttpHost.DeadStorage, "dead");
        return HttpHost.StartAsync(options with { Settings = HostOptions.Of(more).Concat(options.Settings).DistinctBy(setting => setting.Key).ToDictionary(StringComparer.Ordinal) });
    }

    private static async Task<HttpResponseMessage> SignedAsync(HttpHost host, string body)
    {
        using var request = StandardWebhooks.Request(Generic, Secrets.Generic, body);
        return await host.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpHost host, string path, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await host.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static void Replace(HttpRequestMessage request, string header, string value)
    {
        request.Headers.Remove(header);
        request.Headers.Add(header, value);
    }
}
