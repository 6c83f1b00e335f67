using System.Net.Http.Headers;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>A sample on its way to the app.</summary>
internal sealed class SentSample
{
    public const string PublicAddress = "https://leads.example.com";

    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase) { "host", "content-length", "accept-encoding", "connection", "transfer-encoding", "expect", "content-type" };

    /// <summary><c>marketing</c> or <c>crm</c>.</summary>
    public required string Side { get; init; }

    public required string Source { get; init; }

    public required byte[] Body { get; init; }

    public required DateTimeOffset At { get; init; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Query { get; set; } = "";

    public string Path => (Side == "crm" ? $"/api/crm/{Source}/callbacks" : $"/api/webhooks/{Source}") + Query;

    public string PublicUrl => PublicAddress + Path;

    public string ContentType => Headers.GetValueOrDefault("content-type", "application/json");

    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        foreach (var (name, value) in Headers.Where(header => !OfTheConnection.Contains(header.Key)))
            Assert.True(request.Headers.TryAddWithoutValidation(name, value), $"the header {name} cannot be sent");
        return request;
    }
}
