using System.Net;
using System.Text;
using LeadSync.Functions.Pages;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Testing;
using LeadSync.Web.Assets;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Tests.Pages;

[Collection(ManageCollection.Name)]
public sealed class PageTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Theory]
    [InlineData("?lang=de", "lang=\"de\"")]
    [InlineData("", "lang=\"en\"")]
    public async Task The_list_shows_every_lead_in_the_language_of_whoever_asks(string query, string language)
    {
        await _world.OfferedAsync(Persons.Anna);

        var page = await _world.SendAsync(_world.Get<LeadListPages>().ShowAsync(_world.Query(query), default));

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.Headers.ContentType.ToString()));
        Assert.Contains("Anna Müller", TextOf(page), StringComparison.Ordinal);
        Assert.Contains(language, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_posted_and_finds_by_the_beginning_of_a_name()
    {
        await _world.TouchAsync(Persons.Anna, "qr-scan");
        await _world.TouchAsync(Persons.Number(1), "qr-scan");
        var request = _world.Request("q=M%C3%BCll");
        request.ContentType = "application/x-www-form-urlencoded";

        var page = await _world.SendAsync(_world.Get<LeadListPages>().SearchAsync(request, default));

        Assert.Contains("Anna Müller", TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Person1", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_in_the_address_is_not_looked_at()
    {
        await _world.TouchAsync(Persons.Anna, "qr-scan");

        var page = await _world.SendAsync(_world.Get<LeadListPages>().ShowAsync(_world.Query("?q=nobody@example.com"), default));

        Assert.Contains("Anna Müller", TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("nobody@example.com", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_s_page_tells_its_way_and_who_got_it_by_which_rule()
    {
        var lead = await _world.OfferedAsync(Persons.Anna);
        var rule = (string)(await _world.SendAsync(_world.Get<LeadSync.Functions.Manage.Leads.ShowLead>().ByIdAsync(lead, default))).Json["owner"]!["rule"]!;

        var page = await _world.SendAsync(_world.Get<LeadPages>().ShowAsync(lead, _world.Query("?lang=en"), Known.Reader, default));

        Assert.Equal(200, page.Status);
        Assert.Contains("The threshold of 35 points is reached.", TextOf(page), StringComparison.Ordinal);
        Assert.Contains("Newsletter sign-up", TextOf(page), StringComparison.Ordinal);
        Assert.Contains("request of 01/11/2026", TextOf(page).Replace("1 Nov 2026", "01/11/2026", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(rule, TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public async Task A_lead_that_only_a_letter_may_reach_is_handed_over_and_its_page_says_by_which_channels()
    {
        var lead = await _world.OfferedAsync(Persons.Number(1));

        var text = TextOf(await _world.SendAsync(_world.Get<LeadPages>().ShowAsync(lead, _world.Query("?lang=en"), Known.Reader, default)));

        Assert.Matches(@"(?s)Call</span> <b>No</b>.*E-mail</span> <b>No</b>.*Post</span> <b>Yes</b>", text);
    }

    [Fact]
    [Trait("Requirement", "D-14")]
    public async Task A_lead_that_is_not_ripe_says_when_it_will_be()
    {
        var lead = await _world.TouchAsync(Persons.Anna, "newsletter-signup");

        var page = await _world.SendAsync(_world.Get<LeadPages>().ShowAsync(lead, _world.Query("?lang=en"), Known.Reader, default));

        Assert.Contains("28 more points, up to the threshold of 35.", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_lead_is_a_page_with_404() =>
        Assert.Equal(404, (await _world.SendAsync(_world.Get<LeadPages>().ShowAsync("nobody", _world.Query(""), Known.Reader, default))).Status);

    [Fact]
    public async Task A_key_that_does_not_fit_is_said_on_the_form()
    {
        Assert.Equal(200, (await LoginAsync("")).Status);
        Assert.Equal(422, (await LoginAsync("?wrong=true")).Status);
    }

    [Fact]
    public async Task A_file_of_this_version_is_kept_for_a_year_and_one_of_another_is_not()
    {
        var now = await AssetAsync(WebAssets.Version, "site.css");
        var old = await AssetAsync("000000000000", "site.css");

        Assert.Equal((200, WebAsset.CacheControl), (now.Status, now.Headers.CacheControl.ToString()));
        Assert.Equal(Encoding.UTF8.GetString(WebAssets.Find("site.css")!.Content.Span), now.Text);
        Assert.Equal((200, "no-cache"), (old.Status, old.Headers.CacheControl.ToString()));
        Assert.Equal(404, (await AssetAsync(WebAssets.Version, "../appsettings.json")).Status);
    }

    private static string TextOf(Reply page) => WebUtility.HtmlDecode(page.Text);

    private Task<Reply> LoginAsync(string query) => _world.SendAsync(_world.Get<LoginPages>().ShowAsync(_world.Query(query), default));

    private Task<Reply> AssetAsync(string version, string path)
    {
        HttpRequest request = _world.Query("");
        return _world.SendAsync(new GetAssetFunction(_world.Get<PageWriter>()).RunAsync(request, version, path));
    }
}
