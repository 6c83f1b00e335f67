using System.Reflection;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Tests.Texts;

[Trait("Requirement", "D-6")]
public sealed class ReasonTests
{
    public static TheoryData<string> Shipped => [.. RejectionReasons.Shipped.Select(reason => reason.Code)];

    public static TheoryData<string> OfRouting =>
        [.. typeof(RoutingReasons).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    public static TheoryData<string> OfGates =>
        [.. typeof(Gates).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!), "resting", "no-open-channel", "objection"];

    [Theory]
    [Trait("Requirement", "D-14")]
    [MemberData(nameof(OfGates))]
    public void Everything_that_holds_a_lead_back_has_a_sentence(string code) => Assert.Contains(code, Reasons.Ripe.Keys);

    [Theory]
    [MemberData(nameof(Shipped))]
    [MemberData(nameof(OfRouting))]
    [InlineData("identified")]
    [InlineData("threshold-reached")]
    [InlineData("offered")]
    [InlineData("accepted")]
    [InlineData("confirmed")]
    [InlineData("converted")]
    [InlineData("won")]
    [InlineData("lost")]
    [InlineData("lapsed")]
    [InlineData("changed")]
    [InlineData("applied")]
    [InlineData("id-reused")]
    [InlineData("transition-refused")]
    public void Every_code_that_the_domain_gives_has_a_sentence(string code) => Assert.Contains(code, Reasons.All.Keys);

    [Fact]
    public void A_sentence_takes_its_values() =>
        Assert.Equal("Die Schwelle von 35 Punkten ist erreicht.", Words.In(UiLanguage.German).Reason(Threshold("35")));

    [Fact]
    public void A_decimal_value_is_written_as_the_language_writes_it()
    {
        Assert.Equal("Die Schwelle von 35,5 Punkten ist erreicht.", Words.In(UiLanguage.German).Reason(Threshold("35.5")));
        Assert.Equal("The threshold of 35.5 points is reached.", Words.In(UiLanguage.English).Reason(Threshold("35.5")));
    }

    [Fact]
    public void A_time_among_the_values_becomes_a_date_in_the_languages_zone()
    {
        var reason = new CodedReason("request-of", new Dictionary<string, string> { ["at"] = "2026-10-31T23:30:00Z" });
        Assert.Equal("Anfrage vom 01.11.2026", Words.In(UiLanguage.German).Reason(reason));
        Assert.Equal("request of 31 Oct 2026", Words.In(UiLanguage.English).Reason(reason));
    }

    [Fact]
    public void A_missing_value_leaves_an_ellipsis() =>
        Assert.Equal("The threshold of … points is reached.", Words.In(UiLanguage.English).Reason("threshold-reached"));

    [Fact]
    public void An_unknown_code_is_shown_as_it_is() => Assert.Equal("company-made-reason", Words.In(UiLanguage.German).Reason("company-made-reason"));

    [Theory]
    [InlineData("absent")]
    [InlineData("outside-hours")]
    [Trait("Requirement", "D-32")]
    public void An_absence_is_not_told_apart_from_other_unavailability(string code)
    {
        Assert.Equal("Zurzeit nicht verfügbar.", Words.In(UiLanguage.German).Reason(code));
        Assert.Equal("Not available at present.", Words.In(UiLanguage.English).Reason(code));
    }

    private static CodedReason Threshold(string value) => new("threshold-reached", new Dictionary<string, string> { ["threshold"] = value });
}
