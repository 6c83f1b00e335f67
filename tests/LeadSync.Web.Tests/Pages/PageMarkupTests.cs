using System.Text.RegularExpressions;
using LeadSync.Web.Assets;
using LeadSync.Web.Tests.Samples;

namespace LeadSync.Web.Tests.Pages;

public sealed partial class PageMarkupTests
{
    public static TheoryData<string, string> Pages => SamplePages.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_a_whole_document_in_its_language(string page, string language)
    {
        var html = await SamplePages.HtmlOf(page, language);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        await PictureBook.AddAsync($"{page}-{language}", html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_inline_styles_scripts_or_handlers(string page, string language)
    {
        var html = await SamplePages.HtmlOf(page, language);
        Assert.DoesNotMatch(Inline(), html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_one_heading_and_its_landmarks(string page, string language)
    {
        var html = await SamplePages.HtmlOf(page, language);
        foreach (var part in new[] { "<h1", "<header", "<main id=\"main\"", "<footer", "href=\"#main\"" })
            Assert.Single(Regex.Matches(html, Regex.Escape(part), RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_takes_its_styles_from_the_embedded_file_alone(string page, string language)
    {
        var html = await SamplePages.HtmlOf(page, language);
        Assert.Contains($"<link rel=\"stylesheet\" href=\"/ui/assets/{WebAssets.Version}/site.css\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(href|src|action)=\"(https?:|//|data:)", html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Ids_are_unique_and_labels_point_to_them(string page, string language)
    {
        var html = await SamplePages.HtmlOf(page, language);
        var ids = Ids().Matches(html).Select(id => id.Groups["id"].Value).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(References().Matches(html), reference => Assert.Contains(reference.Groups["id"].Value, ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_column_and_row_heading_says_its_scope(string page, string language) =>
        Assert.DoesNotMatch("<th(?![^>]*scope=)[ >]", await SamplePages.HtmlOf(page, language));

    [GeneratedRegex("<script|<style|\\sstyle=|\\son[a-z]+=|javascript:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Inline();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ids();

    [GeneratedRegex("\\s(for|aria-labelledby|aria-describedby)=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex References();
}
