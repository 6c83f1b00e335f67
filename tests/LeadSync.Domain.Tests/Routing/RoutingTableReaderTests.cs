using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Routing;

public sealed class RoutingTableReaderTests
{
    private const string Sample = """
        {"rules":[{"id":"de-south","when":{"country":["DE"],"postalCode":["80-87","97*"],"industry":["software"],"employees":{"min":50,"max":5000},"price":{"min":10000},"product":[],"language":["de"],"company":[],"fastLane":null},
                   "assign":{"pool":"inside-south"},"acceptWithin":"PT4H","validFrom":null,"validTo":null}],
         "otherwise":{"assign":{"representative":"lead-desk"},"acceptWithin":"PT8H"},
         "pools":[{"id":"inside-south","strategy":"roundRobin","members":[{"representative":"anna","weight":2},{"representative":"ben","weight":1}]}],
         "golden":[{"name":"Munich software","lead":{"country":"DE","postalCode":"80331","industry":"software","employees":120,"language":"de","price":{"amount":120000,"currency":"EUR"}},"expect":{"rule":"de-south"}}]}
        """;

    [Fact]
    public void The_sample_of_the_design_is_read()
    {
        var table = Desk.Read(Sample);
        Assert.Equal(TimeSpan.FromHours(4), table.Rules[0].AcceptWithin);
        Assert.Equal(new PoolMember("anna", 2), table.FindPool("inside-south")!.Members[0]);
        Assert.Equal("roundRobin", table.Pools[0].Strategy.Name);
        Assert.Equal(new Otherwise("lead-desk", TimeSpan.FromHours(8)), table.Otherwise);
    }

    [Fact]
    public void A_golden_lead_that_comes_out_otherwise_is_told()
    {
        var failures = GoldenLeads.Failures(new("default", 0, Desk.Read(Sample)), Desk.People, Desk.Now);
        Assert.Empty(failures);
        var moved = Desk.Read(Sample.Replace("\"80-87\"", "\"81-87\"", StringComparison.Ordinal));
        var failure = Assert.Single(GoldenLeads.Failures(new("default", 0, moved), Desk.People, Desk.Now));
        Assert.Equal(("Munich software", RoutingReasons.NoRule), (failure.Lead.Name, failure.Decision.Reason));
    }

    [Theory]
    [InlineData("\"rule\":\"de-south\"", true)]
    [InlineData("\"pool\":\"inside-south\"", true)]
    [InlineData("\"representative\":\"anna\"", true)]
    [InlineData("\"representative\":\"ben\"", false)]
    [InlineData("\"pool\":\"inside-south\",\"representative\":\"ben\"", false)]
    [InlineData("\"pool\":\"other\",\"representative\":\"anna\"", false)]
    public void A_golden_lead_holds_a_table_to_the_rule_the_pool_and_the_owner_that_it_names(string expect, bool isMet)
    {
        var table = Desk.Read(Sample.Replace("\"rule\":\"de-south\"", expect, StringComparison.Ordinal).Replace("\"pools\":[", "\"pools\":[{\"id\":\"other\",\"members\":[{\"representative\":\"ben\"}]},", StringComparison.Ordinal));
        Assert.Equal(isMet, GoldenLeads.Failures(new("default", 0, table), Desk.People, Desk.Now).Count == 0);
    }

    [Theory]
    [InlineData("2027-01-07T10:00:00+01:00", "anna")]
    [InlineData("2027-01-07T19:00:00+01:00", "lead-desk")]
    [InlineData(null, "anna")]
    public void A_golden_lead_is_routed_at_its_own_time_and_meets_working_hours_only_then(string? at, string owner)
    {
        var table = Desk.Read($$$"""
            {"rules":[{"id":"r","validFrom":"{{{(at is null ? "2026-11-01" : "2027-01-01")}}}","assign":{"pool":"p"}}],"otherwise":{"assign":{"representative":"lead-desk"}},
             "pools":[{"id":"p","onlyInHours":true,"members":[{"representative":"anna"}]}],
             "golden":[{"name":"g","lead":{},"at":{{{(at is null ? "null" : $"\"{at}\"")}}},"expect":{"representative":"{{{owner}}}"}}]}
            """);
        var night = new DateTimeOffset(2026, 11, 2, 23, 0, 0, TimeSpan.Zero);
        Assert.Empty(GoldenLeads.Failures(new("default", 0, table), Desk.People, night, new CalendarSet(ShippedCalendars.All, ShippedCalendars.All[0])));
    }

    [Fact]
    public void The_first_name_of_many_has_nothing_near_to_it()
    {
        var error = Assert.Single(Assert.IsType<Reading<RoutingTable>.Refused>(RoutingTableReader.Read(Desk.Json(
            """{"rules":[{"id":"a","assign":{"pool":"x"}}],"otherwise":{"assign":{"representative":"lead-desk"}}}"""))).Errors);
        Assert.Equal("there is no pool 'x', nor any other: add it", error.Message);
    }

    [Theory]
    [InlineData("\"id\":\"de-south\"", "\"id\":\"\"", "/rules/0/id /golden/0/expect/rule")]
    [InlineData("\"id\":\"de-south\",", "", "/rules/0/id /golden/0/expect/rule")]
    [InlineData("\"id\":\"de-south\"", "\"id\":\"de south\"", "/rules/0/id /golden/0/expect/rule")]
    [InlineData("\"country\":[\"DE\"]", "\"contry\":[\"DE\"]", "/rules/0/when/contry /rules/0/when/postalCode")]
    [InlineData("\"pool\":\"inside-south\"", "\"pool\":\"inside-sout\"", "/rules/0/assign/pool")]
    [InlineData("\"pool\":\"inside-south\"", "\"pool\":\"inside-south\",\"representative\":\"anna\"", "/rules/0/assign")]
    [InlineData("\"assign\":{\"pool\":\"inside-south\"}", "\"assign\":{}", "/rules/0/assign")]
    [InlineData("\"assign\":{\"pool\":\"inside-south\"},", "", "/rules/0/assign")]
    [InlineData("\"PT4H\"", "\"P1M\"", "/rules/0/acceptWithin")]
    [InlineData("\"PT4H\"", "\"PT0S\"", "/rules/0/acceptWithin")]
    [InlineData("\"PT4H\"", "4", "/rules/0/acceptWithin")]
    [InlineData("\"validFrom\":null,\"validTo\":null", "\"validFrom\":\"2026-12-01\",\"validTo\":\"2026-11-01\"", "/rules/0/validTo")]
    [InlineData("\"validFrom\":null,\"validTo\":null", "\"validFrom\":\"2026-11-02\",\"validTo\":\"2026-11-01\"", "/rules/0/validTo")]
    [InlineData("\"validFrom\":null", "\"validFrom\":\"1.12.2026\"", "/rules/0/validFrom")]
    [InlineData("\"validFrom\"", "\"validfrom\"", "/rules/0/validfrom")]
    [InlineData("\"otherwise\":{\"assign\":{\"representative\":\"lead-desk\"},\"acceptWithin\":\"PT8H\"},", "", "/otherwise")]
    [InlineData("{\"representative\":\"lead-desk\"}", "{\"pool\":\"inside-south\"}", "/otherwise/assign/pool /otherwise/assign/representative")]
    [InlineData("\"otherwise\":{\"assign\":{\"representative\":\"lead-desk\"},\"acceptWithin\":\"PT8H\"}", "\"otherwise\":{\"acceptWithin\":\"PT8H\"}", "/otherwise/assign")]
    [InlineData("\"roundRobin\"", "\"random\"", "/pools/0/strategy")]
    [InlineData("\"roundRobin\"", "\"roundRobin\",\"onReturn\":\"forget\"", "/pools/0/onReturn")]
    [InlineData("\"representative\":\"ben\"", "\"representative\":\"\"", "/pools/0/members/1/representative")]
    [InlineData("{\"representative\":\"anna\",\"weight\":2},{\"representative\":\"ben\",\"weight\":1}", "5,{\"representative\":\"\"},{\"representative\":\"\"}", "/pools/0/members/0 /pools/0/members/1/representative /pools/0/members/2/representative")]
    [InlineData("{\"representative\":\"anna\",\"weight\":2},{\"representative\":\"ben\",\"weight\":1}", "5", "/pools/0/members/0")]
    [InlineData("\"weight\":2", "\"weight\":0", "/pools/0/members/0/weight")]
    [InlineData("\"weight\":2", "\"weight\":1.5", "/pools/0/members/0/weight")]
    [InlineData("\"weight\":2", "\"weight\":1001", "/pools/0/members/0/weight")]
    [InlineData("\"representative\":\"ben\"", "\"representative\":\"anna\"", "/pools/0/members/1/representative")]
    [InlineData("{\"representative\":\"anna\",\"weight\":2},{\"representative\":\"ben\",\"weight\":1}", "", "/pools/0/members")]
    [InlineData("\"expect\":{\"rule\":\"de-south\"}", "\"expect\":{\"rule\":\"de-north\"}", "/golden/0/expect/rule")]
    [InlineData("\"expect\":{\"rule\":\"de-south\"}", "\"expect\":{}", "/golden/0/expect")]
    [InlineData("\"expect\":{\"rule\":\"de-south\"}", "\"expect\":{\"pool\":\"inside-north\"}", "/golden/0/expect/pool")]
    [InlineData("\"lead\":{\"country\":\"DE\",\"postalCode\":\"80331\",\"industry\":\"software\",\"employees\":120,\"language\":\"de\",\"price\":{\"amount\":120000,\"currency\":\"EUR\"}},", "", "/golden/0/lead")]
    [InlineData("\"lead\":{\"country\"", "\"lead\":{\"land\":\"x\",\"country\"", "/golden/0/lead/land")]
    [InlineData("{\"amount\":120000,\"currency\":\"EUR\"}", "{\"amount\":120000}", "/golden/0/lead/price")]
    [InlineData("\"golden\":[", "\"golden\":5,\"gold\":[", "/gold /golden")]
    public void A_fault_is_refused_with_its_place(string right, string wrong, string pointers)
    {
        Assert.True(Sample.Contains(right, StringComparison.Ordinal), "the sample lacks what the case replaces");
        var refused = Assert.IsType<Reading<RoutingTable>.Refused>(RoutingTableReader.Read(Desk.Json(Sample.Replace(right, wrong, StringComparison.Ordinal))));
        Assert.Equal(pointers, string.Join(' ', refused.Errors.Select(error => error.Pointer)));
        Assert.All(refused.Errors, error => Assert.True(error.Message.Length > 10, error.Message));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var refused = Assert.IsType<Reading<RoutingTable>.Refused>(RoutingTableReader.Read(Desk.Json("""
            {"rules":[{"id":"a","assign":{"pool":"x"}},{"id":"a","when":{"stagee":["MQL"]},"assign":{"pool":"p"}},5],
             "pools":[{"id":"p","members":[]},{"id":"p","strategy":"first","members":[{"representative":"anna"}]}]}
            """)));
        Assert.Equal(
            "/otherwise /pools/0/members /pools/1/id /pools/1/strategy /rules/0/assign/pool /rules/1/id /rules/1/when/stagee /rules/2",
            string.Join(' ', refused.Errors.Select(error => error.Pointer).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void What_is_no_object_is_refused(string json)
    {
        var refused = Assert.IsType<Reading<RoutingTable>.Refused>(RoutingTableReader.Read(Desk.Json(json)));
        Assert.Empty(Assert.Single(refused.Errors).Pointer);
    }

    [Fact]
    public void A_person_whom_nobody_knows_is_named_by_place()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"representative":"ana"}}]""", """[{"id":"p","members":[{"representative":"anna"},{"representative":"zoe"}]}]""");
        var errors = RoutingTableValidator.Validate(table.Table, Desk.Named("anna", "ben"));
        Assert.Equal("/rules/0/assign/representative /otherwise/assign/representative /pools/0/members/1/representative", string.Join(' ', errors.Select(error => error.Pointer)));
        Assert.Contains("the nearest are anna", errors[0].Message, StringComparison.Ordinal);
    }
}
