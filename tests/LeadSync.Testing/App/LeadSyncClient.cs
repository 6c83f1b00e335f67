using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeadSync.Testing.App;

/// <summary>What a sender and an administrator do, over HTTP.</summary>
/// <param name="http">The app.</param>
public sealed class LeadSyncClient(HttpClient http)
{
    /// <summary>One touchpoint in the canonical form.</summary>
    public static JsonObject Touch(string id, string email, string kind, DateTimeOffset at, JsonObject? lead = null)
    {
        var person = lead ?? [];
        person["email"] = email;
        return new JsonObject { ["id"] = id, ["occurredAt"] = at, ["lead"] = person, ["touchpoint"] = new JsonObject { ["kind"] = kind } };
    }

    public async Task<HttpResponseMessage> PostAsync(JsonNode body)
    {
        using var request = StandardWebhooks.Request("/api/webhooks/generic", Secrets.Generic, body.ToJsonString());
        return await http.SendAsync(request);
    }

    public async Task AcceptedAsync(JsonNode body)
    {
        using var answer = await PostAsync(body);
        if (answer.StatusCode != HttpStatusCode.Accepted) throw new InvalidOperationException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    public async Task<HttpResponseMessage> CallbackAsync(JsonNode body)
    {
        using var request = StandardWebhooks.Request("/api/crm/generic/callbacks", Secrets.Crm, body.ToJsonString());
        return await http.SendAsync(request);
    }

    public async Task<JsonNode?> FindAsync(string email)
    {
        using var answer = await http.PostAsJsonAsync("/api/manage/leads/lookup", new { email });
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.ServiceUnavailable) return null;
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Waits until a lead is as it should be.</summary>
    public Task<JsonNode> LeadAsync(string email, string what, Func<JsonNode, bool> holds, TimeSpan? within = null) =>
        Eventually.GetAsync($"{what} of a lead", async () => await FindAsync(email) is { } lead && holds(lead) ? lead : null, within);

    public async Task<(HttpStatusCode Status, JsonNode? Body)> ActAsync(string leadId, object action)
    {
        using var answer = await http.PostAsJsonAsync($"/api/manage/leads/{leadId}/actions", action, JsonSerializerOptions.Web);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync()));
    }

    public async Task<JsonNode> GetAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
