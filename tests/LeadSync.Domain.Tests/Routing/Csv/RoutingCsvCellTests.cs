using System.Text;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Csv;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Routing.Csv;

/// <summary>What single cells and rows of a sheet mean, and how a fault in them is told (D-36).</summary>
[Trait("Requirement", "D-36")]
public sealed class RoutingCsvCellTests
{
    [Theory]
    [InlineData("wahr", "fastLane is true")]
    [InlineData("TRUE", "fastLane is true")]
    [InlineData("1", "fastLane is true")]
    [InlineData("falsch", "fastLane is false")]
    [InlineData("false", "fastLane is false")]
    [InlineData("0", "fastLane is false")]
    public void Yes_and_no_are_read_in_both_languages(string cell, string condition) =>
        Assert.Equal(condition, Condition($"id;fastLane;representative\nr;{cell};anna\n").Replace("fastLane [", "fastLane is ", StringComparison.Ordinal).TrimEnd(']'));

    [Theory]
    [InlineData("id;city.exists;representative\nr;perhaps;anna\n", 2, "city.exists", "neither true nor false")]
    [InlineData("id,employees.min,representative\nr,many,anna\n", 2, "employees.min", "1250.50")]
    [InlineData("id,validFrom,representative\nr,soon,anna\n", 2, "validFrom", "write 2026-11-01")]
    [InlineData("id;postalFrom;postalTo;representative\nr;A-!;A-?;anna\n", 2, "postalFrom", "is no range of postal codes")]
    [InlineData("id;postalFrom;representative\nr;!!;anna\n", 2, "postalFrom", "is no postal code")]
    [InlineData("id;country;Country;representative\nr;DE;DE;anna\n", 1, "country", "column 3 has the header 'country' again")]
    [InlineData("row;id;representative\nrool;r;anna\n", 2, "row", "the nearest are rule")]
    [InlineData("row;id;representative\nrule;r;anna\notherwise;;anna\notherwise;;ben\n", 4, "row", "keep one row of kind otherwise")]
    [InlineData("row;id;pool;representative;strategy\nrule;r;p;;\nmember;;p;anna;weighted\nmember;;p;ben;sticky\n", 4, "strategy", "the pool has 'weighted' in another row")]
    [InlineData("row;id;pool;representative;weight\nrule;r;p;;\nmember;;p;anna;2\nmember;;p;ben;0\n", 4, "weight", "")]
    [InlineData("row;id;country;postalFrom;representative\nrule;r;DE;80*;anna\nrule;r;;!;\n", 3, "postalFrom", "")]
    [InlineData("row;id;representative;acceptWithin\nrule;r;anna;\notherwise;;ben;soon\n", 3, "acceptWithin", "")]
    [InlineData("row;id;when;expect;representative\nrule;r;;;anna\ngolden;g;{};{};\n", 3, "expect", "say what must come out")]
    [InlineData("row;id;when;expect;representative\nrule;r;;;anna\ngolden;g;{\"contry\":\"DE\"};{\"rule\":\"r\"};\n", 3, "when", "country")]
    [InlineData("row;id;when;expect;representative\nrule;r;;;anna\ngolden;;{};{\"rule\":\"r\"};\n", 3, "id", "")]
    public void A_fault_names_its_row_and_column(string csv, int row, string column, string message)
    {
        var faults = RoutingCsvReader.Read(Encoding.UTF8.GetBytes(csv.Replace("{\"", "\"{\"\"", StringComparison.Ordinal).Replace("\":\"", "\"\":\"\"", StringComparison.Ordinal).Replace("\"}", "\"\"}\"", StringComparison.Ordinal)), Desk.Json("""{"otherwise":{"assign":{"representative":"lead-desk"}}}""")).Faults;

        Assert.Contains(faults, fault => (fault.Row, fault.Column) == (row, column) && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_is_told_what_its_first_row_says() =>
        Assert.Contains("the first row names the columns", Assert.Single(RoutingCsvReader.Read("\n\n"u8).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_tests_of_one_field_both_hold() =>
        Assert.Equal(
            "country [DE, AT] and country not not AT and country not not DE",
            Condition("id;country;country.not;when;representative\nr;DE|AT;AT;\"{\"\"country\"\":{\"\"not\"\":[\"\"DE\"\"]}}\";anna\n"));

    [Theory]
    [InlineData("IT", "I-20121")]
    [InlineData("BE", "B-1000")]
    [InlineData("LU", "L-1009")]
    [InlineData("LI", "FL-9490")]
    [InlineData("FR", "F-75001")]
    [InlineData("US", "94105")]
    public void A_code_of_a_country_that_is_known_has_its_digits(string country, string code)
    {
        Assert.Contains(code.Split('-')[^1], Condition($"id;country;postalFrom;representative\nr;{country};{code};anna\n"), StringComparison.Ordinal);
        Assert.Contains("digits", Assert.Single(Read($"id;country;postalFrom;representative\nr;{country};{code[^2..]};anna\n").Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pools_keep_whether_they_look_at_hours_and_languages()
    {
        var table = Done(Read("row;id;pool;representative;onlyInHours;matchLanguage;weight\nrule;r;p;;;;\nmember;;p;anna;true;falsch;2\nmember;;p;ben;;;\n"));

        var pool = Assert.Single(table.Pools);
        Assert.Equal((true, false, "anna ben"), (pool.OnlyInHours, pool.MatchLanguage, string.Join(' ', pool.Members.Select(member => member.Representative))));
    }

    [Fact]
    public void Whatever_no_cell_can_hold_is_written_as_a_condition()
    {
        const string Rules = """
            [{"id":"r","when":{"country":[],"city":null,"fastLane":false,"industry":["a|b"],"employees":{"min":50,"not":[70],"max":null},"region":{"matches":"^DE"},
              "interests":{"not":["c|d"]},"language":{"exists":false},"price":{"below":10000.5}},"assign":{"representative":"anna"},"validTo":null}]
            """;
        var document = Desk.Json($$$"""{"rules":{{{Rules}}},"otherwise":{"assign":{"representative":"lead-desk"}},"accounts":null}""");

        var csv = RoutingCsvWriter.Write(document);

        Assert.Contains("a|b", csv, StringComparison.Ordinal);
        Assert.Equal(ConditionText.Of(Desk.Read(document.GetRawText()).Rules[0].When), Condition(csv));
    }

    [Theory]
    [InlineData("/rules/0/when/postalCode/1", 3, "postalFrom")]
    [InlineData("/rules/0/when/postalCode/9", 2, "postalFrom")]
    [InlineData("/rules/0/when/employees/min", 2, "employees.min")]
    [InlineData("/rules/0/when/employees/matches", 2, "employees")]
    [InlineData("/rules/0/when/any/0", 2, "when")]
    [InlineData("/rules/0/assign", 2, "pool")]
    [InlineData("/rules/0/assign/representative", 2, "representative")]
    [InlineData("/rules/0/accept", 2, "")]
    [InlineData("/rules/0", 2, "")]
    [InlineData("/rules/7", 1, "")]
    [InlineData("/golden/0/name", 6, "id")]
    [InlineData("/golden/0/lead/country", 6, "when")]
    [InlineData("/pools/0/members/1/weight", 5, "weight")]
    [InlineData("/pools/0/members/8/weight", 4, "weight")]
    [InlineData("/pools/0/members/x/weight", 4, "weight")]
    [InlineData("/pools/0/strategy", 4, "strategy")]
    [InlineData("/otherwise/assign/representative", 1, "")]
    [InlineData("", 1, "")]
    public void A_fault_that_is_found_later_is_told_by_its_place_in_the_sheet(string pointer, int row, string column)
    {
        var reading = Read("""
            row;id;country;postalFrom;employees.min;when;expect;pool;representative;strategy;weight
            rule;r;DE;80*;50;;;p;;;
            rule;r;;97*;;;;;;;
            member;;;;;;;p;anna;weighted;2
            member;;;;;;;p;ben;;1
            golden;g;;;;"{""country"":""DE""}";"{""rule"":""r""}";;;;
            """);
        Assert.Empty(reading.Faults);

        var fault = Assert.Single(reading.Locate([new ValidationError(pointer, "said")]));

        Assert.Equal((row, column), (fault.Row, fault.Column));
        Assert.EndsWith("said", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_lead_desk_is_told_at_its_row()
    {
        var reading = Read("row;id;representative\nrule;r;anna\notherwise;;ben\n");

        Assert.Equal(
            [(3, "representative"), (3, "acceptWithin")],
            reading.Locate([new ValidationError("/otherwise/acceptWithin", "b"), new ValidationError("/otherwise/assign/representative", "a")]).Select(fault => (fault.Row, fault.Column)).OrderByDescending(place => place.Column));
    }

    private static RoutingCsvReading Read(string csv) => RoutingCsvReader.Read(Encoding.UTF8.GetBytes(csv), Desk.Json("""{"otherwise":{"assign":{"representative":"lead-desk"}}}"""));

    private static RoutingTable Done(RoutingCsvReading reading)
    {
        Assert.True(reading.Faults.Count == 0, string.Join('\n', reading.Faults));
        return reading.Table!;
    }

    private static string Condition(string csv) => ConditionText.Of(Assert.Single(Done(Read(csv)).Rules).When);
}
