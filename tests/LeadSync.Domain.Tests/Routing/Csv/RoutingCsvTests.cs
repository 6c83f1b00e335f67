using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Csv;

namespace LeadSync.Domain.Tests.Routing.Csv;

[Trait("D", "36")]
public sealed class RoutingCsvTests
{
    private const string Table = """
        {"accounts":[{"id":"acme","company":["Acme GmbH"],"companyDomain":["acme.example"],"assign":{"representative":"carla"}}],
         "rules":[
          {"id":"de-south","when":{"country":["DE"],"postalCode":["80-87","97*","01067","01-09"],"industry":["software","health"],"employees":{"min":50,"max":5000},"price":{"min":10000.5},"fastLane":true},"assign":{"pool":"south"},"acceptWithin":"PT4H","validFrom":"2026-11-01","validTo":"2027-10-31"},
          {"id":"1-2","when":{"product":{"not":["base"]},"language":{"exists":true},"any":[{"country":["AT"]},{"jobTitle":{"matches":"^head"}}]},"assign":{"representative":"ben"}},
          {"id":"prefixed","when":{"postalCode":["A-1010","DE-80-87","GB-SW1-SW9"],"company":["=cmd /C calc!A0"]},"assign":{"representative":"ben"}},
          {"id":"mar1","when":{"campaign":["-20 % today","@all","Mär 21"]},"assign":{"representative":"ben"},"validFrom":"2026-11-01T09:30:00Z"}],
         "otherwise":{"assign":{"representative":"lead-desk"},"acceptWithin":"PT8H"},
         "pools":[{"id":"south","strategy":"weighted","onReturn":"catchUp","members":[{"representative":"anna","weight":2},{"representative":"ben","weight":1}]}],
         "golden":[{"name":"Munich","lead":{"country":"DE","postalCode":"80331"},"expect":{"rule":"de-south"}},{"name":"at night","lead":{"country":"AT"},"expect":{"representative":"ben"},"at":"2026-11-03T22:15:00+01:00"}]}
        """;

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    public void A_table_that_is_written_and_read_again_routes_as_before(char separator)
    {
        var read = Done(RoutingCsvReader.Read(Encoding.UTF8.GetBytes(RoutingCsvWriter.Write(Desk.Json(Table), separator))));
        Same(Desk.Read(Table), read);
    }

    [Theory]
    [InlineData(';', "utf-8")]
    [InlineData(',', "utf-8")]
    [InlineData(';', "windows-1252")]
    [InlineData(';', "utf-16")]
    public void A_table_survives_being_opened_and_saved_by_a_spreadsheet(char separator, string encoding)
    {
        var saved = Spreadsheet.Saved(RoutingCsvWriter.Write(Desk.Json(Table), separator), separator);
        Same(Desk.Read(Table), Done(RoutingCsvReader.Read(Spreadsheet.Bytes(saved, encoding))));
    }

    [Fact]
    public void No_cell_of_a_written_table_is_a_formula_or_a_date()
    {
        var csv = RoutingCsvWriter.Write(Desk.Json(Table));
        Assert.Contains("'=cmd", csv, StringComparison.Ordinal);
        Assert.Contains("'-20 % today", csv, StringComparison.Ordinal);
        Assert.Contains(";'01;'09;", csv, StringComparison.Ordinal);
        Assert.Contains(";'1-2;", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DE;1067;;", "postalFrom", "write 01067 as text")]
    [InlineData("DE;1067;1069;", "postalFrom", "write 01067 and 01069 as text")]
    [InlineData("DE;1;87;", "postalFrom", "write 01 and 87")]
    [InlineData("DE;01. Sep;;", "postalFrom", "made a date of this")]
    [InlineData("DE;01.09.2026;;", "postalFrom", "made a date of this")]
    [InlineData("DE;Sep 01;;", "postalFrom", "made a date of this")]
    [InlineData("DE;80;;", "postalFrom", "write 80* for all that begin with 80")]
    [InlineData("DE;;87;", "postalFrom", "the lower bound is missing")]
    [InlineData(";80;87;", "postalFrom", "needs a country")]
    [InlineData("Deutschland;80;87;", "country", "is no country")]
    [InlineData("DE;80;87;viele", "employees.min", "is no number")]
    public void A_fault_is_told_by_row_and_column_with_the_likely_repair(string cells, string column, string message)
    {
        var reading = Read($"id;country;postalFrom;postalTo;employees.min;representative\nok;AT;10;12;;anna\nr;{cells}{(cells.Count(letter => letter == ';') == 2 ? ";" : "")};anna\n");
        var fault = Assert.Single(reading.Faults);
        Assert.Equal((3, column), (fault.Row, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_sheet()
    {
        var reading = Read("""
            id;contry;postalFrom;pool;validTo;acceptWithin;when
            a;DE;1067;sout;31.2.2026;P1M;{"any"
            a;;;sout;;;
            row without end;;;;;;
            """, Desk.Json(Table));
        Assert.Equal(
            ["1 ", "1 contry", "2 acceptWithin", "2 pool", "2 postalFrom", "2 validTo", "2 when", "4 id", "4 pool"],
            reading.Faults.Select(fault => $"{fault.Row} {fault.Column}").Distinct());
        Assert.Contains("country", reading.Faults[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_rules_alone_keeps_pools_lead_desk_and_golden_leads_as_they_are()
    {
        var read = Done(Read("id;country;postalFrom;postalTo;pool\nde-south;DE;80;87;south\n", Desk.Json(Table)));
        Assert.Equal(("lead-desk", 1, 2, 1, 1), (read.Otherwise.Representative, read.Pools.Count, read.Golden.Count, read.Accounts.Count, read.Rules.Count));
    }

    [Fact]
    public void A_rule_goes_on_in_rows_with_its_id()
    {
        var table = Done(Read("row;id;country;postalFrom;postalTo;representative\nrule;a;DE;80;87;anna\n;a;;97*;;\notherwise;;;;;lead-desk\n"));
        Assert.Equal("country [DE] and postalCode [80-87, 97*]", Text(Assert.Single(table.Rules)));
    }

    [Theory]
    [InlineData("{\"any\"")]
    [InlineData("[1]")]
    [InlineData("{\"industry\":[\"a\"],\"industry\":[\"b\"]}")]
    public void A_condition_that_is_no_object_is_told_with_its_place(string when)
    {
        var fault = Assert.Single(Read($"id;when;representative\nr;\"{when.Replace("\"", "\"\"", StringComparison.Ordinal)}\";anna\n").Faults);
        Assert.Equal((2, "when"), (fault.Row, fault.Column));
    }

    [Fact]
    public void A_broken_file_is_told_with_its_line() => Assert.Equal(2, Assert.Single(Read("id;pool\n\"a;b\n").Faults).Row);

    [Theory]
    [InlineData(20_000)]
    [InlineData(100_000)]
    public void A_large_table_is_read_and_written(int rules)
    {
        var csv = new StringBuilder("id;country;postalFrom;postalTo;employees.min;pool\n");
        for (var number = 0; number < rules; number++)
            csv.Append(CultureInfo.InvariantCulture, $"r{number};DE;'{number % 99000:00000};'{(number % 99000) + 9:00000};{number % 100};south\n");
        var watch = Stopwatch.StartNew();
        var reading = RoutingCsvReader.Read(Encoding.UTF8.GetBytes(csv.ToString()), Desk.Json(Table[..Table.IndexOf("\"golden\"", StringComparison.Ordinal)].TrimEnd().TrimEnd(',') + "}"));
        Assert.Equal(rules, Done(reading).Rules.Count);
        Assert.Equal(rules + 5, RoutingCsvWriter.Write(JsonDocument.Parse(reading.Document!.Value).RootElement).Count(letter => letter == '\n'));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{rules} rules took {watch.Elapsed}");
    }

    private static RoutingCsvReading Read(string csv, JsonElement present = default) =>
        RoutingCsvReader.Read(Encoding.UTF8.GetBytes(csv), present.ValueKind == JsonValueKind.Undefined ? Desk.Json("""{"otherwise":{"assign":{"representative":"lead-desk"}}}""") : present);

    private static RoutingTable Done(RoutingCsvReading reading)
    {
        Assert.True(reading.Faults.Count == 0, string.Join('\n', reading.Faults));
        return reading.Table!;
    }

    private static void Same(RoutingTable expected, RoutingTable actual)
    {
        Assert.Equal(expected.InOrder.Select(Whole), actual.InOrder.Select(Whole));
        Assert.Equal(expected.Otherwise, actual.Otherwise);
        Assert.Equal(expected.Pools.Select(pool => (pool.Id, pool.Strategy.Name, pool.OnReturn, string.Join(' ', pool.Members))), actual.Pools.Select(pool => (pool.Id, pool.Strategy.Name, pool.OnReturn, string.Join(' ', pool.Members))));
        Assert.Equal(expected.Golden.Select(golden => (golden.Name, golden.Expect, golden.At)), actual.Golden.Select(golden => (golden.Name, golden.Expect, golden.At)));
    }

    private static string Whole(RoutingRule rule) => $"{rule.Id}: {Text(rule)} -> {rule.Assign} {rule.AcceptWithin} {rule.ValidFrom:O} {rule.ValidTo:O}";

    private static string Text(RoutingRule rule) => ConditionText.Of(rule.When);
}
