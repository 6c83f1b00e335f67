using LeadSync.Domain.Leads;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Tests.Texts;

public sealed class WordsTests
{
    private static readonly DateTimeOffset Summer = new(2026, 7, 1, 9, 5, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Winter = new(2026, 11, 1, 9, 5, 0, TimeSpan.Zero);

    [Fact]
    public void German_times_are_those_of_Berlin_in_summer_and_winter()
    {
        Assert.Equal("01.07.2026, 11:05", Words.In(UiLanguage.German).Moment(Summer));
        Assert.Equal("01.11.2026, 10:05", Words.In(UiLanguage.German).Moment(Winter));
    }

    [Fact]
    public void English_times_are_UTC() => Assert.Equal("1 Jul 2026, 09:05", Words.In(UiLanguage.English).Moment(Summer));

    [Theory]
    [InlineData(7, "+7")]
    [InlineData(-10, "−10")]
    [InlineData(0, "0")]
    [InlineData(1.25, "+1,25")]
    public void Points_show_their_sign(double points, string expected) => Assert.Equal(expected, Words.In(UiLanguage.German).Points(points));

    [Fact]
    public void An_amount_is_grouped_as_the_language_groups()
    {
        Assert.Equal("120.000 EUR", Words.In(UiLanguage.German).Money(new Money(120_000m, "EUR")));
        Assert.Equal("120,000 EUR", Words.In(UiLanguage.English).Money(new Money(120_000m, "EUR")));
    }
}
