using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Functions.Intake;
using LeadSync.Functions.Tests.Http;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
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
    [InlineData("PUT", "application/json", 2, 405)]
    [InlineData("POST", "application/json", 901 * 1024, 413)]
    [InlineData("POST", "text/html", 2, 415)]
    public async Task Google_is_told_of_any_refusal_in_that_form(string method, string type, int length, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/webhooks/googleads") { Content = new StringContent(new string(' ', length), Encoding.UTF8, type) };
        using var answer = await host.App.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("message", Assert.Single(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject()).Key);
    }

    [Fact]
    public async Task Google_is_told_in_that_form_that_the_storage_is_down_and_to_come_again()
    {
        await using var app = await HttpHost.StartAsync(HostOptions.With(("LeadSync:Sources:googleads:Secret", "a-key")) with
        {
            Change = services => services.AddSingleton(TimeProvider.System).AddSingleton(new IntakeSettings { StoreWithin = TimeSpan.FromMilliseconds(200) }),
        });
        using var request = Post("/api/webhooks/googleads", """{"google_key":"a-key","lead_id":"l-1","user_column_data":[{"column_id":"EMAIL","string_value":"jana@example.com"}]}""");
        using var answer = await app.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "30"), (answer.StatusCode, answer.Headers.GetValues("Retry-After").Single()));
        var member = Assert.Single(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
        Assert.Equal("message", member.Key);
        Assert.DoesNotContain("jana", (string?)member.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/webhooks/mautic?KEY=K&id=url-1&email=j%C3%BCrgen%2Bx%40example.com&firstname=J%C3%BCrgen&kind=webinar-signup", "jürgen+x@example.com")]
    [InlineData("DELETE", "/api/webhooks/mautic?email=a%40example.com&key=K", "a@example.com")]
    [InlineData("PUT", "/api/webhooks/mautic?key=K&email=a%40example.com", "a@example.com")]
    [InlineData("GET", "/api/webhooks/marketo?key=K&leadId=7&email=a%40example.com&kind=form-submit", "a@example.com")]
    [InlineData("POST", "/api/webhooks/marketo?key=K&leadId=7&email=a%40example.com", "a@example.com")]
    [InlineData("GET", "/api/webhooks/marketo?key=K", null)]
    [InlineData("GET", "/api/webhooks/mautic?key=K", null)]
    public async Task A_campaigns_action_may_put_its_fields_into_the_URL(string method, string path, string? email)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("=K", "=" + SenderKeys.Secret, StringComparison.Ordinal));
        using var answer = await host.App.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var kept = await host.TakeAsync<LeadEventsEnvelope>(QueueNames.LeadEvents);

        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal(email, kept.SelectMany(envelope => envelope.Events).SingleOrDefault()?.Lead.Email?.Value);
        Assert.DoesNotContain(host.Log.Lines.Where(line => line.StartsWith("webhook.", StringComparison.Ordinal)), line => line.Contains(SenderKeys.Secret, StringComparison.Ordinal) || line.Contains("example.com", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET", "/api/webhooks/mautic?email=a%40example.com")]
    [InlineData("GET", "/api/webhooks/marketo?email=a%40example.com&key=guess")]
    public async Task Fields_in_the_URL_are_believed_for_their_key_alone(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await host.App.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
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

    [Fact]
    public async Task A_key_in_the_body_does_not_go_into_the_queue_and_so_into_no_letter_that_is_replayed()
    {
        using var answer = await SendAsync("/api/webhooks/googleads", $$"""{"google_key":"{{SenderKeys.Secret}}","lead_id":"l-90","user_column_data":[{"column_id":"EMAIL","string_value":"jana@example.com"},{"column_id":"key","string_value":"x"}]}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var envelope = Assert.Single(await host.TakeAsync<LeadEventsEnvelope>(QueueNames.LeadEvents));
        Assert.Equal("jana@example.com", Assert.Single(envelope.Events).Lead.Email?.Value);
        Assert.DoesNotContain(SenderKeys.Secret, EnvelopeCodec.Json(envelope), StringComparison.Ordinal);
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
