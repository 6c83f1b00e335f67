using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Functions.Tests.Http;
using LeadSync.Storage.DeadLetters;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>What senders are answered where something is wrong, and what is kept of their secrets.</summary>
public sealed class SenderAnswerTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Fact]
    public async Task Google_is_told_what_is_wrong_in_the_form_that_it_shows()
    {
        using var answer = await SendAsync("/api/webhooks/googleads", """{"google_key":"guess"}""");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var member = Assert.Single(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
        Assert.Equal("message", member.Key);
        Assert.Contains("Nothing was stored", (string?)member.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/webhooks/googleads", """{"google_key":"REPLACE_WITH_TEST_GOOGLE_KEY","campaign_id":5}""")]
    [InlineData("/api/webhooks/googleads", """{"google_key":"REPLACE\u005fWITH_TEST_GOOGLE_KEY","campaign_id":5}""")]
    [InlineData("/api/crm/zoho/callbacks", """{"token":"c3504777-db15-4332-8286-478a1b5006bc","ids":["1"]}""")]
    public async Task A_key_in_the_body_is_not_kept_with_what_cannot_be_understood(string path, string body)
    {
        using var answer = await SendAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        var store = host.App.Services.GetRequiredService<DeadLetterStore>();
        var letter = Assert.Single((await store.ListAsync(50, null, default)).Items);
        var payload = (await store.GetAsync(letter.Key, default))!.Payload;
        await store.DeleteAsync(letter.Key, default);
        Assert.Contains("[secret]", payload, StringComparison.Ordinal);
        Assert.DoesNotContain("GOOGLE_KEY", payload, StringComparison.Ordinal);
        Assert.DoesNotContain("c3504777", payload, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v2", "/api/webhooks/hubspot")]
    [InlineData("v3", "/api/crm/hubspot/callbacks")]
    public async Task A_signature_over_another_URL_is_refused_and_answer_and_log_say_which_was_expected(string version, string path)
    {
        using var request = Post(path + "?tenant=anna", "[]");
        request.Headers.Add("X-HubSpot-Signature-Version", version);
        request.Headers.Add(version == "v3" ? "X-HubSpot-Signature-v3" : "X-HubSpot-Signature", new string('0', 64));
        request.Headers.Add("X-HubSpot-Request-Timestamp", $"{SampleHost.Moment.ToUnixTimeMilliseconds()}");
        host.Clock.Now = SampleHost.Moment;
        using var answer = await host.App.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"expects https://leads.example.com{path}.", text, StringComparison.Ordinal);
        Assert.Contains("LeadSync__PublicUrl", text, StringComparison.Ordinal);
        var line = host.Log.Lines.Last(line => line.StartsWith("webhook.url-expected hubspot", StringComparison.Ordinal));
        Assert.Contains($"expected https://leads.example.com{path}.", line, StringComparison.Ordinal);
        Assert.DoesNotContain("anna", text + line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_refusal_of_a_sender_that_signs_the_URL_is_the_same()
    {
        using var missing = await SendAsync("/api/webhooks/hubspot", "[]");
        using var unknown = Post("/api/webhooks/hubspot", "[]");
        unknown.Headers.Add("X-HubSpot-Signature", "x");
        using var wrong = await host.App.Client.SendAsync(unknown);
        Assert.Equal(await missing.Content.ReadAsStringAsync(), await wrong.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_source_that_nobody_confirmed_is_not_there_until_it_is_taken_all_the_same()
    {
        await using var app = await HttpHost.StartAsync(HostOptions.With(("LeadSync:Sources:klaviyo:Secret", "a-secret")));
        using var off = await app.Client.SendAsync(Post("/api/webhooks/klaviyo", "{}"));
        using var unknown = await app.Client.SendAsync(Post("/api/webhooks/nobody", "{}"));
        using var on = await SendAsync("/api/webhooks/klaviyo", "{}");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Unauthorized), (off.StatusCode, on.StatusCode));
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await off.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", 401)]
    [InlineData("application/vnd.vendor+json", 401)]
    [InlineData("text/plain", 401)]
    [InlineData("text/html", 415)]
    public async Task JSON_may_have_any_of_its_names(string type, int status)
    {
        using var request = Post("/api/webhooks/brevo", "{}");
        request.Content!.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var answer = await host.App.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static HttpRequestMessage Post(string path, string body) => new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private async Task<HttpResponseMessage> SendAsync(string path, string body)
    {
        using var request = Post(path, body);
        return await host.App.Client.SendAsync(request);
    }
}
