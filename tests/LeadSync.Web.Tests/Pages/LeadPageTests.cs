using System.Net;
using LeadSync.Web.Tests.Samples;

namespace LeadSync.Web.Tests.Pages;

public sealed class LeadPageTests
{
    [Theory]
    [Trait("Requirement", "D-29")]
    [InlineData("de", "Anrufen", "Ja", "Anfrage vom 01.11.2026")]
    [InlineData("en", "Call", "Yes", "request of 1 Nov 2026")]
    public async Task The_representative_reads_whether_a_call_is_allowed_and_why(string language, string channel, string answer, string because) =>
        await AssertShows(language, $"<span>{channel}</span> <b>{answer}</b>", because);

    [Theory]
    [InlineData("de", "Die Person hat sich zu erkennen gegeben.", "Die Schwelle von 35 Punkten ist erreicht.", "Gehört in ein anderes Gebiet.")]
    [InlineData("en", "The person made itself known.", "The threshold of 35 points is reached.", "Belongs to another territory.")]
    public async Task Each_move_is_explained_by_a_sentence(string language, params string[] sentences) => await AssertShows(language, sentences);

    [Fact]
    public async Task The_score_is_the_sum_of_lines_that_name_rule_points_touchpoint_and_event() =>
        await AssertShows("de", "<code>careers</code>", "−10", "Karriereseite angesehen", "evt-77", "+25", "Angaben zum Lead");

    [Fact]
    public async Task The_routing_shows_rules_looked_at_and_why_others_did_not_get_the_lead() =>
        await AssertShows(
            "de",
            "Regel de-south passt; aus dem Pool inside-south ist Anna Berg an der Reihe.",
            "Land: verlangt AT",
            "Mitarbeitende: fehlt, verlangt 5000 –",
            "gilt nicht mehr",
            "… und 3 weitere, die nicht aufbewahrt sind.",
            "Wurde in diesem Durchlauf schon gefragt.");

    [Fact]
    public async Task An_event_that_was_ignored_says_why() => await AssertShows("en", "Ignored: id used before for other content", "received 2 Nov 2026, 06:00");

    [Fact]
    public async Task An_offer_that_would_not_be_made_now_is_pointed_out() => await AssertShows("en", "Offered, would not be now");

    [Fact]
    public async Task A_lead_of_whom_nothing_is_known_has_a_page() =>
        await AssertShows("de", "Unbekannte Person", "Noch keine Bewegung.", "Noch niemandem angeboten.", "Noch nicht übergeben.", "Keine Einwilligung bekannt.");

    private static async Task AssertShows(string language, params string[] texts)
    {
        var name = texts.Contains("Unbekannte Person", StringComparer.Ordinal) ? "lead-bare" : "lead";
        var html = WebUtility.HtmlDecode(await SamplePages.HtmlOf(name, language));
        Assert.All(texts, text => Assert.Contains(text, html, StringComparison.Ordinal));
    }
}
