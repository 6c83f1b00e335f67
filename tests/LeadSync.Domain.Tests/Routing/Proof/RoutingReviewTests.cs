using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Proof;
using LeadSync.Domain.Tests.Routing.Indexing;

namespace LeadSync.Domain.Tests.Routing.Proof;

[Trait("D", "22")]
public sealed class RoutingReviewTests
{
    private static readonly CoverageScope Scope = new(Desk.Now);

    [Fact]
    public void The_shipped_table_has_no_gap_and_no_hidden_rule() =>
        Assert.Empty(RoutingReview.Of(Desk.Read(ShippedRoutingTable.Json), Shipped, Scope));

    [Theory]
    [InlineData("""[{"id":"a","when":{"country":["DE"],"postalCode":["0-7"]},"assign":{"representative":"anna"}}]""", """{"country":"DE","postalCode":"80000"}""")]
    [InlineData("""[{"id":"a","when":{"country":["LI"],"postalCode":["9485-9495","9497-9498"]},"assign":{"representative":"anna"}}]""", """{"country":"LI","postalCode":"9496"}""")]
    [InlineData("""[{"id":"a","when":{"country":["DE"],"employees":{"max":49}},"assign":{"representative":"anna"}},{"id":"b","when":{"country":["DE"],"employees":{"min":51}},"assign":{"representative":"anna"}},{"id":"c","when":{"country":["DE"],"employees":{"exists":false}},"assign":{"representative":"anna"}}]""", """{"country":"DE","employees":50}""")]
    [InlineData("""[{"id":"a","when":{"country":["DE"],"employees":{"min":0}},"assign":{"representative":"anna"}}]""", """{"country":"DE"}""")]
    [InlineData("""[{"id":"a","when":{"country":["DE"],"department":["inside-sales"]},"assign":{"representative":"anna"}},{"id":"b","when":{"country":["DE"],"department":["field-sales"],"product":["suite"]},"assign":{"representative":"anna"}}]""", """{"country":"DE","department":"field-sales","product":"(other)"} {"country":"DE","department":"field-sales"}""")]
    [InlineData("""[{"id":"a","when":{"country":["DE"]},"validTo":"2026-12-31","assign":{"representative":"anna"}}]""", """{"country":"DE","date":"2027-01-01T00:00:00Z"}""")]
    [InlineData("""[{"id":"a","when":{"country":["DE"],"not":{"industry":["software"]}},"assign":{"representative":"anna"}}]""", """{"country":"DE","industry":"software"}""")]
    public void A_gap_is_shown_by_a_lead_that_no_rule_takes(string rules, string leads)
    {
        var table = Desk.Table(rules);
        var gaps = RoutingReview.Of(table.Table, Desk.People, Scope).Where(finding => finding.Code == "gap").ToArray();
        Assert.Equal(leads, string.Join(' ', gaps.Select(gap => JsonSerializer.Serialize(gap.Lead))));
        Assert.All(gaps.Where(gap => !gap.Lead!.ContainsKey("date")), gap => Assert.Equal(RoutingReasons.NoRule, Desk.Decide(table, JsonSerializer.Serialize(gap.Lead)).Reason));
    }

    [Fact]
    public void Countries_and_departments_in_use_count_also_where_no_rule_names_them()
    {
        var table = Desk.Table("""[{"id":"a","when":{"country":["DE"]},"assign":{"representative":"anna"}}]""").Table;
        var report = Coverage.Of(table, Scope with { Countries = ["DE", "FR"], Departments = ["inside-sales", "field-sales"] });
        Assert.Equal((2, 2, true), (report.GapCount, report.CellsByRule["a"], report.IsComplete));
    }

    [Theory]
    [InlineData("""{"id":"a"}""", """{"id":"b","when":{"country":["DE"]}}""", "b<a")]
    [InlineData("""{"id":"a","when":{"country":["DE"]}}""", """{"id":"b","when":{"country":["DE"],"postalCode":["80*"]}}""", "b<a")]
    [InlineData("""{"id":"a","when":{"country":["DE"],"postalCode":["80-84"]}},{"id":"a2","when":{"country":["DE"],"postalCode":["85-89"]}}""", """{"id":"b","when":{"country":["DE"],"postalCode":["8*"]}}""", "b<a,a2")]
    [InlineData("""{"id":"a","when":{"country":["DE"],"employees":{"below":50}}},{"id":"a2","when":{"country":["DE"],"employees":{"min":50}}}""", """{"id":"b","when":{"country":["DE"],"employees":{"min":10}}}""", "b<a,a2")]
    [InlineData("""{"id":"a","when":{"country":["DE"],"employees":{"below":50}}},{"id":"a2","when":{"country":["DE"],"employees":{"min":50}}}""", """{"id":"b","when":{"country":["DE"]}}""", "")]
    [InlineData("""{"id":"a","when":{"country":["DE"]},"validTo":"2026-12-31"}""", """{"id":"b","when":{"country":["DE"]}}""", "")]
    [InlineData("""{"id":"a","when":{"country":["DE"]},"validTo":"2026-12-31"}""", """{"id":"b","when":{"country":["DE"]},"validTo":"2026-12-01"}""", "b<a")]
    [InlineData("""{"id":"a","when":{"company":["Müller GmbH"]}}""", """{"id":"b","when":{"company":["mueller AG"]}}""", "b<a")]
    [InlineData("""{"id":"a","when":{"not":{"country":["DE"]}}},{"id":"a2","when":{"country":["DE"]}}""", """{"id":"b","when":{"industry":["software"]}}""", "b<a,a2")]
    [InlineData("""{"id":"a"}""", """{"id":"b","when":{"jobTitle":{"matches":"^head"}}}""", "b<a")]
    [InlineData("""{"id":"a","when":{"jobTitle":{"matches":"."}}}""", """{"id":"b","when":{"jobTitle":{"matches":"^head"}}}""", "")]
    [InlineData("""{"id":"a","when":{"country":["AT"]}}""", """{"id":"b","when":{"country":["DE"],"all":[{"country":["AT"]}]}}""", "b<")]
    public void A_rule_that_never_decides_is_named_with_the_rules_that_hide_it(string before, string last, string expected)
    {
        var found = Reachability.Of(Desk.Table(Assigned(before, last)).Table, Desk.Now).Unreachable.Select(one => $"{one.Rule}<{string.Join(',', one.HiddenBy)}");
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Every_random_table_is_judged_as_its_leads_are_routed()
    {
        for (var seed = 0; seed < Tier.Cases(full: 150, fast: 150, mutants: 2); seed++)
        {
            var tables = new RandomTables(seed);
            var table = tables.Table();
            var hidden = Reachability.Of(table, Desk.Now.AddYears(-1)).Unreachable.Select(one => one.Rule).ToHashSet(StringComparer.Ordinal);
            for (var lead = 0; lead < 100; lead++)
            {
                var request = tables.Request();
                if (!IsPossible(request)) continue;
                var rule = RoutingEngine.Decide(request, new("t", 1, table), Desk.People, AssignmentCounts.None).Rule;
                Assert.False(rule is not null && hidden.Contains(rule), $"seed {seed}: {rule} is called unreachable and took a lead");
            }
        }
    }

    [Fact]
    public void Who_left_and_pools_without_anybody_are_named()
    {
        RepresentativeList people = new([.. Desk.Named("anna", "lead-desk").Items, new Representative { Id = "gone", Name = "g", To = Desk.Now.AddDays(-1) }]);
        var table = Desk.Table("""[{"id":"r","assign":{"representative":"gone"}}]""", """[{"id":"p","members":[{"representative":"gone"}]},{"id":"q","members":[{"representative":"anna"}]}]""");
        var found = RoutingReview.Of(table.Table, people, Scope);
        Assert.Equal(["representative-left r  gone", "representative-left  p gone", "pool-empty  p "], found.Select(one => $"{one.Code} {one.Rule} {one.Pool} {one.Representative}"));
    }

    [Fact]
    public void More_leads_than_a_pool_can_take_are_told()
    {
        RepresentativeList people = new([new Representative { Id = "anna", Name = "a", Capacity = new Capacity(null, 2) }]);
        var table = Desk.Table("""[{"id":"r","assign":{"pool":"p"}}]""", """[{"id":"p","members":[{"representative":"anna"}]}]""");
        var finding = Assert.Single(RoutingReview.Of(table.Table, people, Scope, new Dictionary<string, int>(StringComparer.Ordinal) { ["p"] = 50 }));
        Assert.Equal(("capacity", "p", 8), (finding.Code, finding.Pool, finding.Count));
    }

    [Fact]
    public void Above_500_rules_without_anything_to_look_up_are_told_with_what_they_cost()
    {
        var rules = Enumerable.Range(0, 501).Select(number => new RoutingRule($"r{number}", new Condition.Field("employees", new FieldTest.Range(number, number, null)), new Assignment.ToRepresentative("anna"), null, null, null));
        var table = new RoutingTable([.. rules], new Otherwise("lead-desk", null), [], []);
        Assert.Equal(501, Assert.Single(RoutingReview.Of(table, Desk.People, Scope), finding => finding.Code == "not-indexed").Count);
    }

    [Fact]
    public void Twenty_thousand_rules_are_proved()
    {
        var rules = TerritoryTable.Of(20_000).Rules;
        var table = new RoutingTable([.. rules, rules[8_003] with { Id = "again" }], new Otherwise("lead-desk", null), [], []);
        var report = Coverage.Of(table, Scope);
        Assert.True(report.IsComplete);
        Assert.InRange(report.Cells, 10_000, 1_000_000);
        Assert.Equal(["again < r8003"], Reachability.Of(table, Desk.Now).Unreachable.Select(found => $"{found.Rule} < {string.Join(' ', found.HiddenBy)}"));
    }

    [Fact]
    public void A_warning_is_written_as_the_contract_says()
    {
        var table = Desk.Table("""[{"id":"a","when":{"country":["DE"]},"assign":{"representative":"anna"}},{"id":"b","when":{"country":["DE"]},"assign":{"representative":"anna"}}]""");
        var json = JsonSerializer.SerializeToElement(Assert.Single(RoutingReview.Of(table.Table, Desk.People, Scope)), JsonSerializerOptions.Web);
        Assert.Equal(("unreachable", "b", "a"), (json.GetProperty("code").GetString(), json.GetProperty("rule").GetString(), json.GetProperty("hiddenBy").GetString()));
        Assert.False(json.TryGetProperty("lead", out _));
    }

    private static bool IsPossible(RoutingRequest request) =>
        request.Fields.Get("postalCode") is not { } code || PostalAtoms.IsPossible(request.Fields.Get("country")?.Texts.First(), PostalCode.Of(code.Texts.First()).Code);

    private static string Assigned(string before, string last) =>
        $"[{string.Join(',', JsonDocument.Parse($"[{before},{last}]").RootElement.EnumerateArray().Select(rule => $$"""{{rule.GetRawText()[..^1]}},"assign":{"representative":"anna"} }"""))}]";

    private static RepresentativeList Shipped { get; } =
        ((LeadSync.Domain.Text.Reading<RepresentativeList>.Done)RepresentativesReader.Read(Desk.Json(ShippedRepresentatives.Json))).Value;
}
