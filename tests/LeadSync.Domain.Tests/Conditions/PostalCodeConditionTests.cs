using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Conditions;

[Trait("D", "36")]
public sealed class PostalCodeConditionTests
{
    [Theory]
    [InlineData("80-87", "80331", true)]
    [InlineData("80-87", "87999", true)]
    [InlineData("80-87", "88000", false)]
    [InlineData("80-87", "08012", false)]
    [InlineData("80-87", "8", false)]
    [InlineData("80331-80339", "80331", true)]
    [InlineData("80331-80339", "80339", true)]
    [InlineData("80331-80339", "80340", false)]
    [InlineData("97*", "97070", true)]
    [InlineData("97*", "09700", false)]
    [InlineData("01067", "01067", true)]
    [InlineData("01067", "1067", false)]
    [InlineData("01067", "010670", false)]
    [InlineData("0-0", "01067", true)]
    [InlineData("01-09", "01067", true)]
    [InlineData("01-09", "10115", false)]
    [InlineData("80-87", "80 331", true)]
    [InlineData("80-87", "D-80331", true)]
    [InlineData("D-80331", "80331", true)]
    [InlineData("DE-80-87", "81000", true)]
    [InlineData("D-97*", "97070", true)]
    [InlineData("80-87", "8A331", false)]
    public void A_german_pattern_covers_the_codes_that_begin_with_it(string pattern, string code, bool covers) =>
        Assert.Equal(covers, Covers(pattern, "DE", code));

    [Theory]
    [InlineData("A-1010", "AT", "1010", true)]
    [InlineData("A-1010", "CH", "1010", false)]
    [InlineData("CH-8001", "CH", "8001", true)]
    [InlineData("CH-80*", "CH", "8001", true)]
    [InlineData("FL-9490", "LI", "9490", true)]
    [InlineData("FL-9490", "CH", "9490", false)]
    [InlineData("FL-9490", null, "FL-9490", true)]
    [InlineData("A-1010", null, "A-1010", true)]
    [InlineData("A-1010", null, "1010", false)]
    public void A_prefix_gives_the_country(string pattern, string? country, string code, bool covers) =>
        Assert.Equal(covers, Given.Condition($$"""{"postalCode":["{{pattern}}"]}""").Holds(Person(country, code)));

    [Theory]
    [InlineData("FR", "75001-75020", "75011", true)]
    [InlineData("FR", "F-2A*", "2A004", true)]
    [InlineData("NL", "1000-1099", "1011 AB", true)]
    [InlineData("NL", "1011AA-1011AZ", "1011 ab", true)]
    [InlineData("NL", "1011AA-1011AZ", "1011 BA", false)]
    [InlineData("NL", "1011*", "NL-1011AB", true)]
    [InlineData("GB", "SW1-SW9", "SW1A 1AA", true)]
    [InlineData("GB", "SW1-SW9", "SW10 9AA", false)]
    [InlineData("GB", "SW8-SW11", "SW10 9AA", true)]
    [InlineData("GB", "SW1-SW9", "SE1 2AB", false)]
    [InlineData("GB", "SW1A", "SW1A 1AA", true)]
    [InlineData("GB", "SW1", "SW10 9AA", false)]
    [InlineData("GB", "SW*", "SW10 9AA", true)]
    [InlineData("GB", "UK-M1", "M1 1AE", true)]
    [InlineData("GB", "EC1A 1BB", "ec1a1bb", true)]
    [InlineData("US", "94105", "94105-1234", true)]
    [InlineData("US", "94000-94199", "94105-1234", true)]
    [InlineData("US", "US-941*", "94105", true)]
    [InlineData("US", "94105", "94106-1234", false)]
    public void Codes_with_letters_and_additions_are_covered_as_their_country_counts(string country, string pattern, string code, bool covers) =>
        Assert.Equal(covers, Covers(pattern, country, code));

    [Fact]
    public void Patterns_with_and_without_prefix_stand_in_one_list()
    {
        var condition = Given.Condition("""{"country":["DE","AT"],"postalCode":["80-87","A-50*"]}""");
        Assert.True(condition.Holds(Person("DE", "80331")));
        Assert.True(condition.Holds(Person("AT", "5020")));
        Assert.False(condition.Holds(Person("DE", "50667")));
    }

    [Fact]
    public void Not_one_of_the_codes_holds_for_a_person_without_code()
    {
        var condition = Given.Condition("""{"postalCode":{"not":["A-1010"]}}""");
        Assert.True(condition.Holds(new LeadFields(Contact.Nobody)));
        Assert.True(condition.Holds(Person("CH", "1010")));
        Assert.False(condition.Holds(Person("AT", "1010")));
    }

    [Theory]
    [InlineData("""{"postalCode":["1010"]}""", "/when/postalCode")]
    [InlineData("""{"postalCode":["A-1010","1020"]}""", "/when/postalCode")]
    [InlineData("""{"any":[{"country":["AT"]},{"postalCode":["1010"]}]}""", "/when/any/1/postalCode")]
    [InlineData("""{"country":{"not":["DE"]},"postalCode":["1010"]}""", "/when/postalCode")]
    [InlineData("""{"country":[],"postalCode":{"not":["1010"]}}""", "/when/postalCode/not")]
    [InlineData("""{"postalCode":{"matches":"^10"}}""", "/when/postalCode/matches")]
    public void A_postal_code_without_country_is_refused(string json, string pointer)
    {
        var error = Assert.Single(Given.Errors(json));
        Assert.Equal(pointer, error.Pointer);
        Assert.Contains("needs a country", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"country":["AT"],"any":[{"postalCode":["1010"]},{"postalCode":["1020"]}]}""")]
    [InlineData("""{"all":[{"country":["AT"]},{"postalCode":["1010"]}]}""")]
    [InlineData("""{"any":[{"country":["AT"]},{"country":["CH"]}],"postalCode":["1010"]}""")]
    [InlineData("""{"postalCode":{"exists":true}}""")]
    public void A_country_beside_or_around_the_postal_code_is_enough(string json) => Assert.Empty(Given.Errors(json));

    [Theory]
    [InlineData("80-9")]
    [InlineData("87-80")]
    [InlineData("80-8x")]
    [InlineData("*")]
    [InlineData("80**")]
    [InlineData("8033?")]
    [InlineData("D-")]
    [InlineData("SW9-SW1")]
    [InlineData("SW1-SE9")]
    [InlineData("1011AA-10112A")]
    public void What_is_no_pattern_is_refused(string pattern)
    {
        var error = Assert.Single(Given.Errors($$"""{"country":["DE"],"postalCode":["97*","{{pattern}}"]}"""));
        Assert.Equal("/when/postalCode/1", error.Pointer);
    }

    private static bool Covers(string pattern, string country, string code) =>
        Given.Condition($$"""{"country":["{{country}}"],"postalCode":["{{pattern}}"]}""").Holds(Person(country, code));

    private static LeadFields Person(string? country, string code) => new(new Contact { Country = CountryCode.TryParse(country), PostalCode = code });
}
