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

    [Theory]
    [Trait("Requirement", "D-14")]
    [InlineData(
        "de",
        "Reif, wenn …",
        "2,5 Punkte kommen noch dazu, bis zur Schwelle von 35.",
        "Passt zum idealen Kunden; offen: Firmendomain.",
        "Außendienst braucht Qualifizierungsgrad 3; unbekannt: Bedarf, Anforderungen.",
        "Ein Kanal ist erlaubt; es fehlt: Bestätigung des Double-Opt-in.",
        "Die Lead-Stelle hat geprüft: Wettbewerber.")]
    [InlineData("en", "Ripe when …", "2.5 more points, up to the threshold of 35.", "Field sales needs level 3; unknown: Need, Requirements.")]
    public async Task What_still_keeps_a_lead_from_being_ripe_is_said(string language, params string[] sentences) => await AssertShows(language, sentences);

    [Theory]
    [Trait("Requirement", "D-14")]
    [InlineData("de", "Anrufen und fragen", "Budget, Zeitplan")]
    [InlineData("en", "Call and ask", "Budget, Timing")]
    public async Task A_call_that_is_to_be_made_names_what_to_ask(string language, params string[] texts) => await AssertShows(language, texts);

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
