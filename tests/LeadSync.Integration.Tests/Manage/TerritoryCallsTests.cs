using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using LeadSync.Integration.Tests.Road;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Manage;

/// <summary>The calls of territories as an administrator's script makes them: addresses, headers, statuses.</summary>
[Trait("Requirement", "D-22")]
public sealed class TerritoryCallsTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    private const string Sheet = "row;id;country;postalFrom;postalTo;representative;acceptWithin\r\nrule;east;DE;01;09;lead-desk;PT4H\r\notherwise;;;;;lead-desk;PT8H\r\n";

    [Fact]
    public async Task A_table_goes_out_and_in_as_csv_with_its_tag_and_its_audit()
    {
        const string Table = "/api/manage/routing-tables/by-sheet";
        using var saved = await SendAsync(HttpMethod.Put, $"{Table}/draft", Csv(Sheet), ("If-None-Match", "*"));
        Assert.True(saved.StatusCode == HttpStatusCode.OK, await saved.Content.ReadAsStringAsync());
        using var sheet = await SendAsync(HttpMethod.Get, $"{Table}/draft", null, ("Accept", "text/csv"));
        using var again = await SendAsync(HttpMethod.Put, $"{Table}/draft", Csv(await sheet.Content.ReadAsStringAsync()), ("If-Match", saved.Headers.ETag!.ToString()));
        using var late = await SendAsync(HttpMethod.Put, $"{Table}/draft", Csv(Sheet), ("If-Match", saved.Headers.ETag.ToString()));
        using var published = await SendAsync(HttpMethod.Post, $"{Table}/publish", null, ("If-Match", again.Headers.ETag!.ToString()));

        Assert.Equal("text/csv", sheet.Content.Headers.ContentType!.MediaType);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK], [again.StatusCode, late.StatusCode, published.StatusCode]);
        var audit = await road.Client.GetAsync($"{Table}/audit");
        Assert.Equal(["published", "draft-saved", "draft-saved"], audit["items"]!.AsArray().Select(entry => (string?)entry!["what"]));
    }

    [Fact]
    public async Task Faults_of_a_sheet_are_problem_details_by_row_and_column()
    {
        using var answer = await SendAsync(HttpMethod.Put, "/api/manage/routing-tables/wrong/draft", Csv(Sheet.Replace("PT4H", "soon", StringComparison.Ordinal)), ("If-None-Match", "*"));
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal((2, "acceptWithin"), ((int)problem["errors"]![0]!["row"]!, (string?)problem["errors"]![0]!["column"]));
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public async Task Calendars_ship_by_name_and_absences_belong_to_the_list_of_people()
    {
        var zurich = await road.Client.GetAsync("/api/manage/calendars/CH-ZH");
        using var saved = await SendAsync(
            HttpMethod.Put, "/api/manage/representatives/lead-desk/absences", JsonContent.Create(new[] { new { from = "2030-12-24", to = "2031-01-02" } }), ("If-Match", "*"));
        using var people = await road.App.Http.GetAsync(new Uri("/api/manage/representatives", UriKind.Relative));
        using var deleted = await SendAsync(HttpMethod.Delete, "/api/manage/representatives/lead-desk/absences", null, ("If-Match", saved.Headers.ETag!.ToString()));

        Assert.Equal("Europe/Zurich", (string?)zurich["timeZone"]);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [saved.StatusCode, deleted.StatusCode]);
        Assert.Equal(saved.Headers.ETag, people.Headers.ETag);
        Assert.Empty((await road.Client.GetAsync("/api/manage/representatives/lead-desk/absences"))["items"]!.AsArray());
    }

    [Fact]
    public async Task An_offer_is_explained_to_who_did_not_get_it_and_small_pools_keep_their_figures()
    {
        var lead = await People.OfferedAsync(road.Client, People.NewEmail());

        var owner = (string)lead["owner"]!["representative"]!;
        var chosen = await road.Client.GetAsync($"/api/manage/leads/{lead["leadId"]}/why-not/{owner}");
        using var ledger = await road.App.Http.GetAsync(new Uri($"/api/manage/pools/{lead["owner"]!["pool"]}/ledger", UriKind.Relative));
        using var none = await road.App.Http.GetAsync(new Uri("/api/manage/pools/no-such-pool/ledger", UriKind.Relative));

        Assert.Equal("chosen", (string?)chosen["code"]);
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.NotFound], [ledger.StatusCode, none.StatusCode]);
    }

    private static StringContent Csv(string sheet) => new(sheet, Encoding.UTF8, "text/csv");

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await road.App.Http.SendAsync(request);
    }
}
