using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Functions.Http;
using LeadSync.Functions.Tools.Demo.Story;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Tools.Demo.Sending;

/// <summary>Talks to the app as senders, sales and an administrator do: over HTTP alone.</summary>
internal sealed class DemoClient : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int Tries = 10;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _http;
    private readonly DemoAddress _address;
    private readonly Signer _signer;
    private readonly TimeProvider _time;

    public DemoClient(DemoAddress address, Signer signer, IConfiguration configuration, TimeProvider time)
    {
        (_address, _signer, _time) = (address, signer, time);
        _handler = new SocketsHttpHandler { UseProxy = !address.Url.IsLoopback };
        _http = new HttpClient(_handler) { Timeout = TimeSpan.FromSeconds(100) };
        if (configuration["LeadSync:Manage:Key"] is { Length: > 0 } key) _http.DefaultRequestHeaders.Add(ManageAccess.KeyHeader, key);
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    /// <summary>True once the app answers and its storage is there; false while it does not yet.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(_address.At("/api/manage/leads?top=1"), cancellationToken);
            return answer.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.InternalServerError) && await IsGoodAsync(answer, cancellationToken);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return false;
        }
    }

    /// <summary>Sends a webhook.</summary>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var path = "/api/webhooks/" + delivery.System;
        using var answer = await PostAsync(path, delivery.Body, () => _signer.Headers(delivery.Scheme, _address.SignedUrl + path, delivery.Body), cancellationToken);
        await IsGoodAsync(answer, cancellationToken);
    }

    /// <summary>Reports as a CRM does.</summary>
    public async Task CallBackAsync(JsonArray events, CancellationToken cancellationToken)
    {
        var body = Payload.Write(events);
        using var answer = await PostAsync("/api/crm/generic/callbacks", body, () => _signer.Callback(body), cancellationToken);
        await IsGoodAsync(answer, cancellationToken);
    }

    /// <summary>Acts by hand. The key makes the same action again the same action.</summary>
    /// <returns>False where the funnel refuses it: the lead has moved on since.</returns>
    public async Task<bool> ActAsync(string leadId, string key, JsonObject action, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Idempotency-Key"] = key };
        using var answer = await PostAsync($"/api/manage/leads/{leadId}/actions", Payload.Write(action), () => headers, cancellationToken);
        return answer.StatusCode != HttpStatusCode.Conflict && await IsGoodAsync(answer, cancellationToken);
    }

    /// <summary>A lead by its address; null where there is none.</summary>
    public async Task<LeadAnswer?> FindAsync(string email, CancellationToken cancellationToken)
    {
        using var answer = await PostAsync("/api/manage/leads/lookup", Payload.Write(new JsonObject { ["email"] = email }), () => new Dictionary<string, string>(StringComparer.Ordinal), cancellationToken);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : new LeadAnswer(await ReadAsync(answer, cancellationToken));
    }

    /// <summary>What a path of management answers.</summary>
    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await _http.GetAsync(_address.At(path), cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    // Sent again where the app asks for patience, signed anew.
    private async Task<HttpResponseMessage> PostAsync(
        string path, string body, Func<IReadOnlyDictionary<string, string>> headers, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt < Tries; attempt++)
        {
            var answer = await TryAsync(path, body, headers(), cancellationToken);
            if (answer.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)) return answer;
            var wait = answer.Headers.RetryAfter?.Delta ?? Pause;
            answer.Dispose();
            await Task.Delay(wait, _time, cancellationToken);
        }

        return await TryAsync(path, body, headers(), cancellationToken);
    }

    private async Task<HttpResponseMessage> TryAsync(string path, string body, IReadOnlyDictionary<string, string> headers, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address.At(path)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await _http.SendAsync(request, cancellationToken);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        await IsGoodAsync(answer, cancellationToken);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) ?? throw new JsonException("The app answered nothing.");
    }

    private static async Task<bool> IsGoodAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.IsSuccessStatusCode) return true;
        var problem = await answer.Content.ReadAsStringAsync(cancellationToken);
        throw new DemoFailedException($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.AbsolutePath}: {(int)answer.StatusCode} {problem}");
    }
}
