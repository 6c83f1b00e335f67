using LeadSync.Web.Texts;

namespace LeadSync.Web.Tests.Texts;

public sealed class UiLanguageTests
{
    [Theory]
    [InlineData(null, "de-DE,de;q=0.9,en;q=0.8", "de")]
    [InlineData(null, "en-US,en;q=0.9,de;q=0.8", "en")]
    [InlineData(null, "fr,de;q=0.5,en;q=0.4", "de")]
    [InlineData(null, "de;q=0, en;q=0.1", "en")]
    [InlineData(null, "fr", "en")]
    [InlineData(null, "", "en")]
    [InlineData(null, null, "en")]
    [InlineData(null, ";;;q=,,,", "en")]
    [InlineData("de", "en", "de")]
    [InlineData("EN", "de", "en")]
    [InlineData("xx", "de", "de")]
    public void The_asked_language_wins_then_the_browsers_then_English(string? asked, string? acceptLanguage, string expected) =>
        Assert.Equal(expected, UiLanguage.Choose(asked, acceptLanguage).Code);
}
