using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Conditions;

public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData("[]", "/when", "as an object of fields")]
    [InlineData("\"DE\"", "/when", "as an object of fields")]
    [InlineData("""{"postalcode":["1"]}""", "/when/postalcode", "postalCode")]
    [InlineData("""{"contry":["DE"]}""", "/when/contry", "country")]
    [InlineData("""{"touchpoint":["download"]}""", "/when/touchpoint", "there is no field 'touchpoint' here")]
    [InlineData("""{"a/b~c":["1"]}""", "/when/a~1b~0c", "there is no field")]
    [InlineData("""{"country":"DE"}""", "/when/country", "such as [\"DE\"]")]
    [InlineData("""{"level":2}""", "/when/level", "such as [2]")]
    [InlineData("""{"country":["Germany"]}""", "/when/country/0", "ISO 3166-1")]
    [InlineData("""{"industry":["a",null]}""", "/when/industry/1", "write a text")]
    [InlineData("""{"industry":[" "]}""", "/when/industry/0", "write a text")]
    [InlineData("""{"industry":[["a"]]}""", "/when/industry/0", "write a text")]
    [InlineData("""{"price":{"min":"10000"}}""", "/when/price/min", "without quotes")]
    [InlineData("""{"price":{"min":2,"max":1}}""", "/when/price", "no number can pass")]
    [InlineData("""{"price":{"min":2,"below":2}}""", "/when/price", "no number can pass")]
    [InlineData("""{"country":{"min":1}}""", "/when/country", "is text")]
    [InlineData("""{"price":{"minimum":1}}""", "/when/price/minimum", "min")]
    [InlineData("""{"city":{"exists":1}}""", "/when/city/exists", "write true")]
    [InlineData("""{"city":{"matches":5}}""", "/when/city/matches", "regular expression")]
    [InlineData("""{"city":{"matches":"("}}""", "/when/city/matches", "no regular expression")]
    [InlineData("""{"city":{"matches":"(?=a)b"}}""", "/when/city/matches", "look-arounds")]
    [InlineData("""{"city":{"matches":"(a)\\1"}}""", "/when/city/matches", "look-arounds")]
    [InlineData("""{"city":{"matches":"(a{100}){100}"}}""", "/when/city/matches", "repeat at most")]
    [InlineData("""{"city":{"matches":""}}""", "/when/city/matches", "1 to 200")]
    [InlineData("""{"all":{"country":["DE"]}}""", "/when/all", "list of conditions")]
    [InlineData("""{"any":[{"country":["DE"]},5]}""", "/when/any/1", "as an object of fields")]
    [InlineData("""{"not":[]}""", "/when/not", "as an object of fields")]
    public void A_fault_is_refused_with_its_place_and_what_to_change(string json, string pointer, string message)
    {
        var error = Assert.Single(Given.Errors(json));
        Assert.Equal(pointer, error.Pointer);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var errors = Given.Errors("""{"contry":["DE"],"price":{"min":"1"},"any":[{"citty":["x"]},{"industry":"steel"}],"not":{"fastlane":true}}""");
        Assert.Equal(
            "/when/contry /when/price/min /when/any/0/citty /when/any/1/industry /when/not/fastlane",
            string.Join(' ', errors.Select(error => error.Pointer)));
    }

    [Fact]
    public void A_flood_of_faults_is_counted_but_not_kept()
    {
        var errors = new ErrorList();
        for (var i = 0; i < 600; i++) errors.Add("", "x");
        Assert.Equal((500, 600), (errors.Items.Count, errors.Count));
    }

    [Fact]
    public void An_expression_takes_linear_time_on_a_hostile_text()
    {
        var condition = Given.Condition("""{"city":{"matches":"^(a+)+$"}}""");
        Assert.False(condition.Holds(new LeadFields(new Contact { City = new string('a', 50_000) + "!" })));
    }
}
