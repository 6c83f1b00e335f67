using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Imports;

/// <summary>What somebody does who imports a list, over HTTP.</summary>
/// <param name="app">The app.</param>
internal sealed class ImportClient(LeadSyncApp app)
{
    public const string Fair = "kind=trade-fair&name=Messe%20Leipzig&occurredAt=2026-10-20";

    /// <summary>Sends the list as the body itself.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(string query, HttpContent list, string type = "text/csv")
    {
        list.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await PostAsync(query, list);
    }

    /// <summary>Sends the list as a browser does: a form with settings and file.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> SendFormAsync(string settings, byte[] list)
    {
        using var form = new MultipartFormDataContent { { new StringContent(settings), "settings" }, { new ByteArrayContent(list), "file", "Besucher Halle 3.csv" } };
        return await PostAsync("", form);
    }

    /// <summary>The job once it is done.</summary>
    public Task<JsonNode> DoneAsync(JsonNode accepted) => Eventually.GetAsync(
        "the import's job to be done", async () => await app.Client.GetAsync($"/api/manage/jobs/{accepted["id"]}") is { } job && (string)job["state"]! == "done" ? job : null, TimeSpan.FromMinutes(3));

    /// <summary>The rows of the result file behind its header, by their number in the list.</summary>
    public async Task<SortedDictionary<int, string[]>> ResultAsync(JsonNode job)
    {
        var text = await app.Http.GetStringAsync(new Uri($"/api/manage/jobs/{job["id"]}/result", UriKind.Relative));
        var rows = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("row;outcome;error;lead", rows[0]);
        return new(rows.Skip(1).Select(row => row.Split(';')).ToDictionary(cells => int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string query, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/manage/imports?{query}") { Content = content };
        using var answer = await app.Http.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
