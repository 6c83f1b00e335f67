using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Tests.Http;

/// <summary>Bodies are limited by reading, whatever the server's own limit is.</summary>
public sealed class BodyReaderTests
{
    [Fact]
    public async Task A_body_of_the_limit_is_read()
    {
        using var body = new EndlessBodyStream(BodyReader.Limit);

        var read = Assert.IsType<RequestBody.Complete>(await BodyReader.ReadAsync(Request(body), default));

        Assert.Equal(BodyReader.Limit, read.Bytes.Length);
    }

    [Fact]
    public async Task A_body_that_says_it_is_too_large_is_not_read_at_all()
    {
        using var body = new EndlessBodyStream(long.MaxValue);

        Assert.Equal(413, await RefusedAsync(Request(body, ("Content-Length", "921601"))));
        Assert.Equal(0, body.Given);
    }

    [Fact]
    public async Task An_endless_body_is_not_read_beyond_the_limit()
    {
        using var body = new EndlessBodyStream(long.MaxValue);

        Assert.Equal(413, await RefusedAsync(Request(body)));
        Assert.InRange(body.Given, BodyReader.Limit, BodyReader.Limit + (64 * 1024));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("identity, gzip")]
    public async Task A_compressed_body_is_415(string encoding)
    {
        using var body = new EndlessBodyStream(10);

        Assert.Equal(415, await RefusedAsync(Request(body, ("Content-Encoding", encoding))));
    }

    [Fact]
    public async Task A_body_with_two_lengths_is_400()
    {
        using var body = new EndlessBodyStream(10);

        Assert.Equal(400, await RefusedAsync(Request(body, ("Transfer-Encoding", "chunked"), ("X-Content-Length", "10"))));
    }

    private static async Task<int> RefusedAsync(HttpRequest request) =>
        Assert.IsType<RequestBody.Refused>(await BodyReader.ReadAsync(request, default)).Problem.Status;

    private static HttpRequest Request(Stream body, params (string Name, string Value)[] headers)
    {
        var request = new DefaultHttpContext { Request = { Body = body } }.Request;
        foreach (var (name, value) in headers) request.Headers[name] = value;
        return request;
    }
}
