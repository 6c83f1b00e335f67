using System.Net;
using LeadSync.Web.Leads;
using LeadSync.Web.Tests.Samples;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Tests.Pages;

public sealed class LeadListPageTests
{
    [Fact]
    public async Task Each_row_shows_who_stage_score_and_owner()
    {
        var html = WebUtility.HtmlDecode(await SamplePages.HtmlOf("list", "de"));
        foreach (var text in new[] { "Dr. Katharina Müller-Lüdenscheidt", "Nordlicht Software GmbH", "MQL", "42 von 35 Punkten", "Anna Berg", "href=\"/ui/leads/k3f7\"" })
            Assert.Contains(text, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_offer_whose_time_is_over_is_overdue()
    {
        var html = WebUtility.HtmlDecode(await SamplePages.HtmlOf("list", "de"));
        Assert.Contains("überfällig", html, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-11-03T12:00:00Z\">03.11.2026, 13:00</time>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filtered_list_goes_on_by_a_link_that_keeps_the_filter()
    {
        var model = SampleLists.Full(UiLanguage.English) with { Filter = new LeadFilter("Great Unknown", "anna"), Continuation = "a/b==" };
        Assert.Contains("href=\"/ui/leads?stage=Great%20Unknown&amp;owner=anna&amp;continuation=a%2Fb%3D%3D\"", await SamplePages.HtmlOf(model), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "B14")]
    public async Task What_was_searched_is_posted_and_never_part_of_an_address()
    {
        var html = WebUtility.HtmlDecode(await SamplePages.HtmlOf("list-searched", "en"));
        Assert.DoesNotMatch("(href|action)=\"[^\"]*(müller|m%C3%BCller|example\\.com)", html);
        Assert.DoesNotContain("method=\"get\"", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"continuation\" value=\"abc/def==\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_and_forms_keep_a_language_that_was_asked_for()
    {
        var model = SampleLists.Full(UiLanguage.German);
        var html = await SamplePages.HtmlOf(model with { Frame = model.Frame with { CarryLanguage = true } });
        Assert.Contains("href=\"/ui/leads/k3f7?lang=de\"", html, StringComparison.Ordinal);
        Assert.Contains("action=\"/ui/leads/search?lang=de\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"lang\" value=\"de\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_says_whether_nothing_is_there_or_nothing_was_found()
    {
        var empty = SampleLists.Empty(UiLanguage.English);
        Assert.Contains("No leads yet", await SamplePages.HtmlOf(empty), StringComparison.Ordinal);
        Assert.Contains("Nothing found", await SamplePages.HtmlOf(empty with { Filter = new LeadFilter(Stage: "SQL") }), StringComparison.Ordinal);
    }
}
