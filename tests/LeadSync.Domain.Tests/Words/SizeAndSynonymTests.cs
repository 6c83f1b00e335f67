using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Words;

namespace LeadSync.Domain.Tests.Words;

[Trait("Requirement", "D-36")]
public sealed class SizeAndSynonymTests
{
    [Theory]
    [InlineData("250", 250)]
    [InlineData("1.250", 1250)]
    [InlineData("1'250", 1250)]
    [InlineData("10,000+", 10000)]
    [InlineData("51-200", 51)]
    [InlineData("51 bis 200 Mitarbeiter", 51)]
    [InlineData("1.001-5.000", 1001)]
    [InlineData("ab 250", 250)]
    [InlineData("über 500", 501)]
    [InlineData("mehr als 1.000", 1001)]
    [InlineData("> 500", 501)]
    [InlineData(">500", 501)]
    [InlineData("unter 50", 49)]
    [InlineData("< 50", 49)]
    [InlineData("bis 50", 50)]
    [InlineData("ca. 80 MA", 80)]
    [InlineData("12 000", 12000)]
    [InlineData("500–999", 500)]
    [InlineData("keine Angabe", null)]
    [InlineData("", null)]
    [InlineData("99999999999999", null)]
    public void A_size_is_read_as_people_write_it(string text, int? employees) => Assert.Equal(employees, CompanySizes.Read(text));

    [Theory]
    [InlineData("Maschinenbau", "mechanical-engineering")]
    [InlineData("mechanical engineering", "Maschinenbau")]
    [InlineData("COMPUTER_SOFTWARE", "software")]
    [InlineData("software", "Computer Software")]
    [InlineData("Hospital & Health Care", "healthcare")]
    [InlineData("Öffentlicher Dienst", "public-sector")]
    [InlineData("Leuchtturmbau", "leuchtturmbau")]
    public void A_condition_on_an_industry_holds_for_every_spelling(string said, string asked) =>
        Assert.True(new FieldTest.OneOf([asked]).Holds(new LeadFields(new Contact { Industry = said }).Get("industry")));

    [Fact]
    public void Another_industry_does_not_match() =>
        Assert.False(new FieldTest.OneOf(["software"]).Holds(new LeadFields(new Contact { Industry = "Maschinenbau" }).Get("industry")));

    [Theory]
    [InlineData("Bayern", "DE", "DE-BY")]
    [InlineData("bavaria", null, "DE-BY")]
    [InlineData("NRW", "DE", "DE-NW")]
    [InlineData("BE", "CH", "CH-BE")]
    [InlineData("BE", "DE", "DE-BE")]
    [InlineData("Zürich", "CH", "CH-ZH")]
    [InlineData("Wien", "AT", "AT-9")]
    [InlineData("DE-BY", "DE", "DE-BY")]
    [InlineData("Provence", "FR", "Provence")]
    [InlineData("BE", null, "BE")]
    public void A_region_is_read_by_its_name_and_never_lost(string name, string? country, string region) =>
        Assert.Equal(region, CompletedContact.Of(new Contact { Region = name, Country = CountryCode.TryParse(country) }).Region);

    [Fact]
    public void A_region_gives_the_country() => Assert.Equal("DE", CompletedContact.Of(new Contact { Region = "Bayern" }).Country?.Value);
}
