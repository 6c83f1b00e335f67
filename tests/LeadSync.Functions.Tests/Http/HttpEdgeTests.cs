using System.Net;
using System.Text.Json.Nodes;

namespace LeadSync.Functions.Tests.Http;

/// <summary>What every answer carries, and what becomes of faults.</summary>
public sealed class HttpEdgeTests
{
    [Theory]
    [InlineData("/api/probe")]
    [InlineData("/api/webhooks/nobody")]
    [InlineData("/api/fault")]
    [InlineData("/ui/login")]
    public async Task Every_answer_tells_the_browser_what_it_may(string path)
    {
        await using var host = await HttpHost.StartAsync(new HostOptions());

        using var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.Equal("max-age=31536000; includeSubDomains", Header(answer, "Strict-Transport-Security"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", Header(answer, "x-correlation-id"));
    }

    [Fact]
    public async Task Pages_may_load_what_is_ours_and_the_API_nothing()
    {
        await using var host = await HttpHost.StartAsync(new HostOptions());

        using var page = await host.Client.GetAsync(new Uri("/ui/probe", UriKind.Relative));
        using var api = await host.Client.GetAsync(new Uri("/api/probe", UriKind.Relative));

        Assert.Contains("script-src 'self'", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Header(api, "Content-Security-Policy"));
    }

    [Fact]
    public async Task The_correlation_id_is_the_callers_trace()
    {
        await using var host = await HttpHost.StartAsync(new HostOptions());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/probe");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", Header(answer, "x-correlation-id"));
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_500_that_tells_nothing_but_its_correlation_id()
    {
        var options = new HostOptions();
        await using var host = await HttpHost.StartAsync(options);

        using var answer = await host.Client.GetAsync(new Uri("/api/fault", UriKind.Relative));
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(Header(answer, "x-correlation-id"), (string?)problem["correlationId"]);
        Assert.DoesNotContain("anna@example.com", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(options.Log.Lines, line => line.Contains(Header(answer, "x-correlation-id"), StringComparison.Ordinal));
        Assert.DoesNotContain(options.Log.Lines, line => line.Contains("anna@example.com", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_of_the_storage_is_a_503_that_says_when_to_come_again()
    {
        await using var host = await HttpHost.StartAsync(new HostOptions());

        using var answer = await host.Client.GetAsync(new Uri("/api/storage-fault", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("30", Header(answer, "Retry-After"));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Readiness_says_503_where_the_storage_does_not_answer_and_tells_nothing_of_it()
    {
        await using var host = await HttpHost.StartAsync(new HostOptions());

        using var answer = await host.Client.GetAsync(new Uri("/api/health/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("127.0.0.1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
