using System.Text.Json.Nodes;
using LeadSync.Connectors.Webhooks;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Http;

/// <summary>RFC 9457.</summary>
public sealed class ProblemTests
{
    [Fact]
    public async Task A_problem_of_validation_names_every_place_and_what_to_change()
    {
        var (response, body) = await AnswerAsync(Problems.Invalid(new FieldError("/lead/email", "Must be an address."), new FieldError("/id", "Is missing.")));

        Assert.Equal(422, response.StatusCode);
        Assert.Equal("application/problem+json; charset=utf-8", response.ContentType);
        Assert.Equal(
            """{"type":"https://leadsync.dev/problems/invalid","title":"The request is not valid","status":422,"detail":"Nothing was changed. Correct what errors names, and send it again.","errors":[{"pointer":"/lead/email","message":"Must be an address."},{"pointer":"/id","message":"Is missing."}]}""",
            body.ToJsonString());
    }

    [Fact]
    public async Task A_stale_write_shows_both_versions()
    {
        var (response, body) = await AnswerAsync(Problems.Stale(new { version = 3 }, new { version = 2 }));

        Assert.Equal(412, response.StatusCode);
        Assert.Equal(3, (int)body["current"]!["version"]!);
        Assert.Equal(2, (int)body["yours"]!["version"]!);
    }

    [Fact]
    public async Task Retry_After_is_rounded_up_to_whole_seconds()
    {
        var (response, _) = await AnswerAsync(Problems.TooManyRequests(TimeSpan.FromMilliseconds(1200)));

        Assert.Equal("2", response.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_wrong_method_is_told_the_right_ones()
    {
        var (response, _) = await AnswerAsync(Problems.MethodNotAllowed(["POST", "PUT"]));

        Assert.Equal("POST, PUT", response.Headers.Allow);
    }

    private static async Task<(HttpResponse Response, JsonNode Body)> AnswerAsync(Problem problem)
    {
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider(), Response = { Body = body } };
        await problem.ExecuteAsync(http);
        return (http.Response, JsonNode.Parse(body.ToArray())!);
    }
}
