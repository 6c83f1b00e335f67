using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Compat.Tests.Worker;

public sealed class CustomHandlerTests
{
    private const string Success = """{"Outputs":{},"Logs":["Take succeeded."],"ReturnValue":null}""";

    /// <summary>The documented request for the plain text message hello.</summary>
    private const string Hello = """
        {
          "Data": { "message": "\"hello\"" },
          "Metadata": {
            "DequeueCount": "1",
            "ExpirationTime": "2025-01-09T03:04:05+00:00",
            "Id": "\"800ae4b3-bdd2-4c08-badd-f08e5a34b865\"",
            "InsertionTime": "2025-01-02T03:04:05+00:00",
            "NextVisibleTime": "2025-01-02T03:14:05+00:00",
            "PopReceipt": "\"AgAAAAMAAAAAAAAAAgtnj8x+1QE=\"",
            "sys": { "MethodName": "ProcessLead", "UtcNow": "2025-01-02T03:04:05.2205399Z", "RandGuid": "24ad4c06-24ad-4e5b-8294-3da9714877e9" }
          }
        }
        """;

    /// <summary>The documented request for a JSON message, whose members overwrite the queue's metadata.</summary>
    private const string Json = """
        {
          "Data": { "message": "\"{\\\"leadId\\\":\\\"42\\\",\\\"n\\\":5,\\\"id\\\":\\\"abc\\\",\\\"tags\\\":[1],\\\"nested\\\":{\\\"a\\\":1},\\\"ok\\\":true}\"" },
          "Metadata": {
            "DequeueCount": "3", "ExpirationTime": "2025-01-09T03:04:05+00:00",
            "Id": "\"abc\"",
            "InsertionTime": "2025-01-02T03:04:05+00:00", "NextVisibleTime": "2025-01-02T03:14:05+00:00",
            "PopReceipt": "\"AgAAAAMAAAAAAAAAAgtnj8x+1QE=\"",
            "sys": { "MethodName": "ProcessLead", "UtcNow": "2025-01-02T03:04:05Z", "RandGuid": "24ad4c06-24ad-4e5b-8294-3da9714877e9" },
            "leadId": "\"42\"", "n": "\"5\"", "nested": { "a": 1 }, "ok": "\"True\""
          }
        }
        """;

    /// <summary>The documented request for a timer run.</summary>
    private const string Timer = """
        {
          "Data": { "timer": {
            "Schedule": { "AdjustForDST": true },
            "ScheduleStatus": { "Last": "2025-01-02T03:00:00+00:00", "Next": "2025-01-02T03:05:00+00:00", "LastUpdated": "2025-01-02T03:00:00+00:00" },
            "IsPastDue": true } },
          "Metadata": { "sys": { "MethodName": "Sweep", "UtcNow": "2025-01-02T03:05:00Z", "RandGuid": "24ad4c06-24ad-4e5b-8294-3da9714877e9" } }
        }
        """;

    [Theory]
    [InlineData(Hello, "hello", 1)]
    [InlineData(Json, """{"leadId":"42","n":5,"id":"abc","tags":[1],"nested":{"a":1},"ok":true}""", 3)]
    [InlineData("""{"Data":{"message":"hello"},"Metadata":{"DequeueCount":2}}""", "hello", 2)]
    [InlineData("""{"data":{"Message":"\"5\""},"metadata":{"dequeueCount":"4"}}""", "5", 4)]
    [InlineData("""{"Data":{"message":"5"}}""", "5", 1)]
    [InlineData("""{"Data":{"message":{"leadId":"42"}},"Metadata":{}}""", """{"leadId":"42"}""", 1)]
    public async Task A_queue_invocation_hands_on_the_message_and_its_count(string body, string text, long count)
    {
        await using var app = await StartAsync();
        var answer = await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Take", body));
        Assert.Equal((200, Success), (answer.Status, Decoded(answer.Body)));
        Assert.Contains("Content-Type: application/json", answer.Head, StringComparison.Ordinal);
        Assert.Equal((text, count), Assert.Single(app.Behaviour.Seen.Select(run => (run.Text, run.DequeueCount))));
    }

    [Theory]
    [InlineData("\"\\\"77\\\"\"")]
    [InlineData("\"\\\"many\\\"\"")]
    [InlineData("{\"of\":\"the message\"}")]
    [InlineData("\"-1\"")]
    [InlineData("\"1e999\"")]
    [InlineData("null")]
    public async Task A_count_that_the_message_overwrote_is_not_believed(string metadata)
    {
        await using var app = await StartAsync();
        await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Take", $$$"""{"Data":{"message":"\"x\""},"Metadata":{"DequeueCount":{{{metadata}}}}}"""));
        Assert.Equal(1, Assert.Single(app.Behaviour.Seen).DequeueCount);
    }

    [Fact]
    public async Task A_failing_function_is_a_500_with_a_body_that_tells_nothing_of_the_message()
    {
        await using var app = await StartAsync();
        app.Behaviour.OnRun = (run, _) => throw new InvalidOperationException(run.Text);
        var answer = await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Take", Hello));
        Assert.Equal(500, answer.Status);
        Assert.Equal("""{"Outputs":{},"Logs":["Take failed: InvalidOperationException."],"ReturnValue":null}""", Decoded(answer.Body));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"Data":{"other":"\"x\""}}""")]
    public async Task An_unreadable_invocation_is_a_500_with_a_body(string body)
    {
        await using var app = await StartAsync();
        var answer = await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Take", body));
        Assert.Equal(500, answer.Status);
        Assert.NotEmpty(JsonDocument.Parse(Decoded(answer.Body)).RootElement.GetProperty("Logs").EnumerateArray());
        Assert.Empty(app.Behaviour.Seen);
    }

    [Fact]
    public async Task A_timer_invocation_says_whether_it_is_past_due()
    {
        await using var app = await TestApp.StartAsync(["--FUNCTIONS_CUSTOMHANDLER_PORT", "0"], typeof(TimerFunctions));
        var answer = await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Yearly", Timer));
        await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Tick", Timer));
        Assert.Equal(200, answer.Status);
        Assert.Equal(["past due", "monitored"], app.Behaviour.Seen.Select(run => run.Text));
    }

    [Theory]
    [InlineData("X-Forwarded-For: 203.0.113.9")]
    [InlineData("x-forwarded-proto: https")]
    [InlineData("Forwarded: for=203.0.113.9")]
    public async Task An_invocation_from_outside_is_refused(string header)
    {
        await using var app = await StartAsync();
        var answer = await RawHttp.SendAsync(app.Address, RawHttp.Invocation("Take", Hello, header));
        Assert.Equal(404, answer.Status);
        Assert.Empty(app.Behaviour.Seen);
    }

    [Theory]
    [InlineData("/Take")]
    [InlineData("%2fTake")]
    [InlineData("Take/..%2fTake")]
    [InlineData("EchoBody")]
    [InlineData("api/Take")]
    public async Task Other_spellings_of_a_function_name_start_nothing(string path)
    {
        await using var app = await StartAsync();
        var answer = await RawHttp.SendAsync(app.Address, RawHttp.Invocation(path, Hello));
        Assert.Equal(404, answer.Status);
        Assert.Empty(app.Behaviour.Seen);
    }

    [Fact]
    public async Task The_readiness_ping_is_answered_empty_while_the_application_is_still_starting()
    {
        var slow = new SlowStart();
        await using var app = TestApp.Build(["--FUNCTIONS_CUSTOMHANDLER_PORT", "0"], typeof(SampleFunctions), builder => builder.Services.AddSingleton<IHostedService>(slow));
        var start = app.BeginStartAsync();
        await Until.TrueAsync(() => app.Listens, "Kestrel listens");
        using var answer = await app.Client.GetAsync(app.Address);
        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.False(start.IsCompleted);
        slow.Release();
        await start;
    }

    [Fact]
    public async Task Http_functions_answer_at_their_own_path_with_chunked_bodies_too()
    {
        await using var app = await StartAsync();
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("körper")));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/body", UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var answer = await app.Client.SendAsync(request);
        Assert.Equal("körper", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_listens_on_loopback_only_and_no_storage_is_needed()
    {
        await using var app = await StartAsync();
        Assert.Equal("127.0.0.1", app.Address.Host);
    }

    private static string Decoded(string body) => body.StartsWith('{') ? body : body.Split("\r\n")[1];

    private static Task<TestApp> StartAsync() =>
        TestApp.StartAsync(["--FUNCTIONS_CUSTOMHANDLER_PORT", "0", "--LeadSyncPrefix", "handler", "--AzureFunctionsJobHost:extensions:http:routePrefix="], typeof(SampleFunctions));
}
