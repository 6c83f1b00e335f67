using LeadSync.Functions.Http;
using LeadSync.Functions.Intake;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LeadSync.Functions.Tests.Intake;

/// <summary>Senders sign the URL that they called, not the one at which it arrives.</summary>
public sealed class CalledUrlTests
{
    [Theory]
    [InlineData("https://leads.example.com", "https://leads.example.com/api/webhooks/hubspot?a=%2Fb%20c")]
    [InlineData("https://leads.example.com/", "https://leads.example.com/api/webhooks/hubspot?a=%2Fb%20c")]
    [InlineData("https://example.com/leads/", "https://example.com/leads/api/webhooks/hubspot?a=%2Fb%20c")]
    public void The_public_address_stands_before_the_path_as_it_was_sent(string publicUrl, string expected) =>
        Assert.Equal(expected, new CalledUrl(new ManageSettings { PublicUrl = new Uri(publicUrl) }).Of(Request()));

    [Fact]
    public void Without_a_public_address_the_request_says_its_own() =>
        Assert.Equal("http://localhost:7071/api/webhooks/hubspot?a=%2Fb%20c", new CalledUrl(new ManageSettings()).Of(Request()));

    [Fact]
    public void Under_a_Functions_host_callers_speak_https() =>
        Assert.StartsWith("https://localhost:7071/", new CalledUrl(new ManageSettings { UnderHost = true }).Of(Request()), StringComparison.Ordinal);

    private static HttpRequest Request()
    {
        var http = new DefaultHttpContext();
        (http.Request.Scheme, http.Request.Host, http.Request.Path) = ("http", new HostString("localhost:7071"), "/api/webhooks/hubspot");
        http.Features.Get<IHttpRequestFeature>()!.RawTarget = "/api/webhooks/hubspot?a=%2Fb%20c";
        return http.Request;
    }
}
