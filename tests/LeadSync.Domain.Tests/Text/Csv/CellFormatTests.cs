using System.Globalization;
using LeadSync.Domain.Text.Csv;

namespace LeadSync.Domain.Tests.Text.Csv;

public sealed class CellFormatTests
{
    [Theory]
    [Trait("Requirement", "D-36")]
    [InlineData("de", "1.250", "1250")]
    [InlineData("de", "1.250,50", "1250.50")]
    [InlineData("de", "1250,5", "1250.5")]
    [InlineData("de", "12 000", "12000")]
    [InlineData("de", "-3", "-3")]
    [InlineData("en", "1,250", "1250")]
    [InlineData("en", "1,250.50", "1250.50")]
    [InlineData("en", "1.25", "1.25")]
    [InlineData("en", "10'000", "10000")]
    public void Numbers_are_read_as_the_language_writes_them(string format, string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), CellFormat.Find(format)!.Number(text));

    [Theory]
    [InlineData("de", "1.25")]
    [InlineData("de", "1,250.50")]
    [InlineData("en", "1,25")]
    [InlineData("en", "viele")]
    [InlineData("de", "")]
    public void A_number_of_the_other_language_is_none_rather_than_a_wrong_one(string format, string text) =>
        Assert.Null(CellFormat.Find(format)!.Number(text));

    [Theory]
    [Trait("Requirement", "D-36")]
    [InlineData("de", "1.11.2026")]
    [InlineData("de", "01.11.26")]
    [InlineData("de", "01.11.2026 00:00")]
    [InlineData("en", "11/1/2026")]
    [InlineData("en-GB", "1/11/2026")]
    [InlineData("de", "2026-11-01")]
    [InlineData("en", "2026-11-01T00:00:00Z")]
    [InlineData("en", "2026-11-01T01:00:00+01:00")]
    public void Dates_are_read_as_the_language_writes_them(string format, string text) =>
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), CellFormat.Find(format)!.Time(text));

    [Fact]
    public void A_language_nobody_knows_has_no_format() => Assert.Null(CellFormat.Find("fr"));

    [Theory]
    [InlineData("de", ".250")]
    [InlineData("de", "1234.567")]
    [InlineData("en", "1,25,000")]
    public void Groups_that_are_not_of_three_digits_make_no_number(string format, string text) => Assert.Null(CellFormat.Find(format)!.Number(text));

    [Fact]
    public void A_format_without_a_name_is_none() => Assert.Null(CellFormat.Find(null));
}
