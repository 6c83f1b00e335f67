using System.Globalization;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing.Indexing;

[Trait("D", "22")]
public sealed class RuleIndexTests
{
    private const int LeadsPerTable = 50;

    // The walk that the index must agree with: the first rule in force whose condition holds.
    private static int Pairs => Tier.Cases(full: 1_000_000, fast: 50_000, mutants: 1_000);

    [Fact]
    public void The_index_finds_the_rule_that_a_walk_through_all_finds()
    {
        Parallel.For(0, Pairs / LeadsPerTable, seed =>
        {
            var tables = new RandomTables(seed);
            var table = tables.Table();
            for (var lead = 0; lead < LeadsPerTable; lead++)
            {
                var request = tables.Request();
                Assert.True(Walked(table, request) == Indexed(table, request), $"seed {seed}, lead {lead}");
            }
        });
    }

    [Fact]
    public void Candidates_come_in_the_order_of_the_rules_and_each_once()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var tables = new RandomTables(seed);
            var found = tables.Table().Index.Candidates(tables.Request().Fields).ToArray();
            Assert.Equal(found.Order().Distinct(), found);
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void A_decision_looks_at_few_rules_however_many_there_are(int rules)
    {
        var version = new TableVersion("default", 1, TerritoryTable.Of(rules));
        Assert.Equal(0, version.Table.Index.Residue);
        foreach (var lead in TerritoryTable.Leads(rules, 300))
        {
            var request = new RoutingRequest(lead, Desk.Now);
            var decision = RoutingEngine.Decide(request, version, Desk.People, AssignmentCounts.None);
            Assert.InRange(decision.Explanation.LookedAt, 0, 64);
            if (rules <= 1_000) Assert.Equal(Walked(version.Table, request), decision.Rule is { } id ? int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture) : -1);
        }
    }

    [Fact]
    public void Rules_that_name_nothing_to_look_up_are_counted_and_keep_their_place()
    {
        var table = Desk.Read($$$"""
            {"rules":[{{{Filler(100)}}},{"id":"big","when":{"employees":{"min":50}},"assign":{"representative":"ben"}},{"id":"de","when":{"country":["DE"]},"assign":{"representative":"anna"}}],
             "otherwise":{"assign":{"representative":"lead-desk"} } }
            """);
        Assert.Equal((1, 102), (table.Index.Residue, table.Index.Rules));
        Assert.Equal("ben", Desk.Decide(new("t", 1, table), """{"country":"DE","employees":60}""").Representative);
        Assert.Equal("anna", Desk.Decide(new("t", 1, table), """{"country":"DE","employees":6}""").Representative);
    }

    [Fact]
    public void What_was_passed_over_is_summarised_by_the_fields_that_it_names()
    {
        var table = Desk.Table($$$"""[{{{Filler(1_203)}}},{"id":"de","when":{"country":["DE"],"postalCode":["80331"]},"assign":{"representative":"anna"}}]""");
        var explanation = Desk.Decide(table, """{"country":"DE","postalCode":"80331"}""").Explanation;
        Assert.Equal(new RuleTrace("de", RuleOutcome.Matched), Assert.Single(explanation.Trace));
        Assert.Equal((1_203, 1_204), (explanation.Skipped!.Count, explanation.Skipped.Before));
        Assert.Equal(["postalCode", "country"], explanation.Skipped.Fields);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_203)]
    public void What_was_looked_at_is_counted_where_its_lines_are_too_many_and_the_rest_is_what_was_passed_over(int passed)
    {
        var large = string.Join(',', Enumerable.Range(0, 120).Select(number => $$$"""{"id":"large{{{number}}}","when":{"employees":{"min":{{{number + 500}}}}},"assign":{"representative":"ben"}}"""));
        var table = Desk.Table($$$"""[{{{large}}}{{{(passed == 0 ? "" : "," + Filler(passed))}}},{"id":"de","when":{"country":["DE"]},"assign":{"representative":"anna"}}]""");

        var (found, none) = (Desk.Decide(table, """{"country":"DE","employees":6}""").Explanation, Desk.Decide(table, """{"country":"FR","employees":6}""").Explanation);

        Assert.Equal((121, RoutingExplanation.MaxLines, "de"), (found.LookedAt, found.Trace.Count, found.Trace[^1].Rule));
        Assert.Equal((120, passed == 0 ? 1 : passed + 1), (none.LookedAt, none.Skipped!.Count));
        Assert.Equal(passed == 0 ? null : passed, found.Skipped?.Count);
    }

    [Fact]
    public void A_table_whose_rules_all_find_room_in_an_explanation_is_explained_rule_by_rule()
    {
        var explanation = Desk.Decide(Desk.Table($"[{Filler(RoutingExplanation.MaxLines)}]"), """{"country":"DE"}""").Explanation;
        Assert.Equal((RoutingExplanation.MaxLines, null), (explanation.LookedAt, explanation.Skipped));
    }

    [Fact]
    public void A_long_list_of_accounts_needs_no_more_entries_than_it_names()
    {
        var names = string.Join(',', Enumerable.Range(0, 5_000).Select(number => $"\"c{number}.example\""));
        var table = Desk.Table($$$"""[{{{Filler(60)}}},{"id":"key","when":{"companyDomain":[{{{names}}}],"country":["DE","AT"],"product":["a","b"]},"assign":{"representative":"anna"}}]""");
        Assert.InRange(table.Table.Index.Entries, 5_000, 21_000);
        Assert.Equal("anna", Desk.Decide(table, """{"companyDomain":"c4999.example","country":"AT","product":"b"}""").Representative);
    }

    private static int Walked(RoutingTable table, RoutingRequest request)
    {
        for (var number = 0; number < table.InOrder.Count; number++)
            if (Holds(table.InOrder[number], request)) return number;
        return -1;
    }

    private static int Indexed(RoutingTable table, RoutingRequest request)
    {
        foreach (var number in table.Index.Candidates(request.Fields))
            if (Holds(table.InOrder[number], request)) return number;
        return -1;
    }

    private static bool Holds(RoutingRule rule, RoutingRequest request) =>
        !(request.Now < rule.ValidFrom) && !(request.Now >= rule.ValidTo) && rule.When.Holds(request.Fields);

    private static string Filler(int count) => string.Join(',', Enumerable.Range(0, count).Select(number =>
        $$$"""{"id":"f{{{number}}}","when":{"country":["AT"],"postalCode":["{{{1000 + number}}}"]},"assign":{"representative":"ben"}}"""));
}
