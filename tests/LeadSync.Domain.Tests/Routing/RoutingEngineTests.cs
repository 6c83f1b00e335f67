using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

[Trait("D", "22")]
public sealed class RoutingEngineTests
{
    private const string South = """[{"id":"south","members":[{"representative":"anna"},{"representative":"ben"}]}]""";

    [Fact]
    public void The_first_rule_that_holds_gives_the_owner()
    {
        var table = Desk.Table(
            """
              [{"id":"at","when":{"country":["AT"]},"assign":{"representative":"ben"}},
               {"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"},"acceptWithin":"PT4H"},
               {"id":"all","assign":{"representative":"carla"}}]
            """,
            South);
        var decision = Assert.IsType<RoutingDecision.FromPool>(Desk.Decide(table, """{"country":"DE"}"""));
        Assert.Equal(("anna", "de", "south", "default", 3), (decision.Representative, decision.Rule, decision.Pool, decision.Table, decision.Version));
        Assert.Equal(TimeSpan.FromHours(4), decision.AcceptWithin);
        Assert.Null(decision.Reason);
    }

    [Fact]
    public void The_explanation_names_each_rule_up_to_the_match_with_its_first_failing_test()
    {
        var table = Desk.Table("""
            [{"id":"future","validFrom":"2026-11-03","assign":{"representative":"ben"}},
             {"id":"past","validTo":"2026-11-01","assign":{"representative":"ben"}},
             {"id":"big","when":{"employees":{"min":50}},"assign":{"representative":"ben"}},
             {"id":"at","when":{"country":["AT"]},"assign":{"representative":"ben"}},
             {"id":"all","assign":{"representative":"carla"}},
             {"id":"never looked at","assign":{"representative":"ben"}}]
            """.Replace("never looked at", "hidden", StringComparison.Ordinal));
        RuleTrace[] expected =
        [
            new("future", RuleOutcome.NotYetValid),
            new("past", RuleOutcome.Expired),
            new("big", RuleOutcome.TestFailed, new ConditionFailure("employees", "range", "min 50", Missing: true)),
            new("at", RuleOutcome.TestFailed, new ConditionFailure("country", "oneOf", "AT", Missing: false)),
            new("all", RuleOutcome.Matched),
        ];
        Assert.Equal(expected, Desk.Decide(table, """{"country":"DE"}""").Explanation.Trace);
    }

    [Fact]
    public void A_long_explanation_is_cut_and_keeps_the_rule_that_matched()
    {
        var rules = string.Join(',', Enumerable.Range(1, 200).Select(number => $$$"""{"id":"r{{{number}}}","when":{"employees":{"min":{{{number}}},"max":{{{number}}}}},"assign":{"representative":"ben"}}"""));
        var explanation = Desk.Decide(Desk.Table($"[{rules}]"), """{"employees":120}""").Explanation;
        Assert.Equal((50, 70, "r120"), (explanation.Trace.Count, explanation.TraceOmitted, explanation.Trace[^1].Rule));
    }

    [Theory]
    [InlineData("2026-11-02", null, true)]
    [InlineData("2026-11-02T09:00:00Z", null, true)]
    [InlineData("2026-11-02T09:00:01Z", null, false)]
    [InlineData(null, "2026-11-02", true)]
    [InlineData(null, "2026-11-01", false)]
    [InlineData(null, "2026-11-02T09:00:00Z", false)]
    [InlineData(null, "2026-11-02T10:00:00+01:00", false)]
    [InlineData(null, "2026-11-02T10:01:00+01:00", true)]
    public void A_rule_counts_from_its_first_day_to_the_end_of_its_last(string? from, string? to, bool counts)
    {
        var table = Desk.Table($$$"""[{"id":"r","validFrom":{{{Quoted(from)}}},"validTo":{{{Quoted(to)}}},"assign":{"representative":"ben"}}]""");
        Assert.Equal(counts ? "ben" : "lead-desk", Desk.Decide(table).Representative);
    }

    [Fact]
    public void Without_a_rule_the_lead_desk_is_the_owner()
    {
        var decision = Desk.Decide(Desk.Table("""[{"id":"at","when":{"country":["AT"]},"assign":{"representative":"ben"}}]"""));
        Assert.Equal(("lead-desk", RoutingReasons.NoRule, null), (decision.Representative, decision.Reason, decision.Rule));
        Assert.Equal(TimeSpan.FromHours(8), decision.AcceptWithin);
    }

    [Theory]
    [InlineData("left", RoutingReasons.OwnerDisabled)]
    [InlineData("starts", RoutingReasons.OwnerDisabled)]
    [InlineData("unknown", RoutingReasons.OwnerDisabled)]
    [InlineData("full", RoutingReasons.NoCapacity)]
    [InlineData("served-today", RoutingReasons.NoCapacity)]
    [InlineData("elsewhere", RoutingReasons.NotAllowed)]
    public void Who_cannot_take_the_lead_is_dropped_with_the_reason(string id, string reason)
    {
        var table = Desk.Table("""[{"id":"r","assign":{"pool":"p"}}]""", $$"""[{"id":"p","members":[{"representative":"{{id}}"}]}]""");
        var counts = Desk.Loaded(("full", 5, 0, null), ("served-today", 0, 3, null));
        var decision = RoutingEngine.Decide(new RoutingRequest(Desk.Lead("{}"), Desk.Now, "inside-sales"), table, Team, counts);
        Assert.Equal(("lead-desk", reason, "r", "p"), (decision.Representative, decision.Reason, decision.Rule, decision.Pool));
        Assert.Equal([new DroppedCandidate(id, reason)], decision.Explanation.Dropped);
    }

    [Fact]
    public void Candidates_dropped_for_different_reasons_leave_no_member()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"pool":"p"}}]""", """[{"id":"p","members":[{"representative":"left"},{"representative":"full"}]}]""");
        var decision = Desk.Decide(table, people: Team, counts: Desk.Loaded(("full", 5, 0, null)));
        Assert.Equal(RoutingReasons.NoMember, decision.Reason);
        Assert.Equal([new DroppedCandidate("left", RoutingReasons.OwnerDisabled), new DroppedCandidate("full", RoutingReasons.NoCapacity)], decision.Explanation.Dropped);
    }

    [Fact]
    [Trait("D", "23")]
    public void Who_was_asked_before_is_not_asked_again()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"pool":"south"}}]""", South);
        Assert.Equal("ben", Desk.Decide(table, askedBefore: "anna").Representative);
        Assert.Equal(RoutingReasons.NoMember, Desk.Decide(table, "{}", null, null, "anna", "ben").Reason);
    }

    [Fact]
    public void The_lead_desk_cannot_escape()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"representative":"lead-desk"}}]""");
        Assert.Equal("lead-desk", Desk.Decide(table, askedBefore: "lead-desk").Representative);
        Assert.Equal("lead-desk", Desk.Decide(Desk.Table("[]"), people: Desk.Named("anna")).Representative);
    }

    [Fact]
    public void A_named_representative_who_left_is_replaced_by_the_lead_desk()
    {
        var decision = Desk.Decide(Desk.Table("""[{"id":"r","assign":{"representative":"left"}}]"""), people: Team);
        Assert.Equal(("lead-desk", RoutingReasons.OwnerDisabled, "r", null), (decision.Representative, decision.Reason, decision.Rule, decision.Pool));
    }

    [Fact]
    public void Conditions_see_the_department_that_is_to_receive()
    {
        var table = Desk.Table("""
            [{"id":"field","when":{"department":["field-sales"]},"assign":{"representative":"carla"}},{"id":"r","assign":{"representative":"anna"}}]
            """);
        var request = new RoutingRequest(Desk.Lead("""{"department":"IT"}"""), Desk.Now, "field-sales");
        Assert.Equal("carla", RoutingEngine.Decide(request, table, Desk.People, AssignmentCounts.None).Representative);
        Assert.Equal("anna", RoutingEngine.Decide(request with { Department = null }, table, Desk.People, AssignmentCounts.None).Representative);
    }

    [Fact]
    public void What_the_lead_says_comes_before_what_is_derived_and_what_the_hand_over_knows_before_both()
    {
        var table = Desk.Table("""[{"id":"derived","when":{"companyDomain":["acme.example"]},"assign":{"representative":"carla"}},{"id":"told","when":{"product":["suite"]},"assign":{"representative":"ben"}}]""");
        var request = new RoutingRequest(Desk.Lead("""{"email":"eva@acme.example","companyDomain":"beta.example","product":"base"}"""), Desk.Now);
        Assert.Null(RoutingEngine.Decide(request, table, Desk.People, AssignmentCounts.None).Rule);
        Assert.Equal("told", RoutingEngine.Decide(request with { Context = new RoutingContext { Product = "suite" } }, table, Desk.People, AssignmentCounts.None).Rule);
    }

    [Fact]
    public void What_a_decision_looked_at_decides_the_same_again()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"pool":"p"}}]""", """[{"id":"p","strategy":"leastLoaded","members":[{"representative":"anna"},{"representative":"ben"}]},{"id":"q","members":[{"representative":"carla"}]}]""");
        var people = new RepresentativeList([new Representative { Id = "anna", Name = "a", Substitute = "lead-desk" }, .. Desk.Named("ben", "carla", "lead-desk").Items]);
        var counts = Desk.Loaded(("anna", 3, 1, Desk.Now), ("ben", 1, 1, Desk.Now), ("carla", 9, 9, null), ("lead-desk", 5, 0, null));
        counts = counts.After(Desk.Decide(table, people: people, counts: counts), Desk.Now);
        var decision = Desk.Decide(table, people: people, counts: counts);

        var kept = DrawCounts.Of(decision, table.Table, people, counts, existingOwner: null);

        Assert.Equal(["anna", "ben", "lead-desk"], kept.Loads.Keys);
        Assert.Equal(counts.CreditsOf("p").Values, kept.Credits);
        Assert.Equal((decision.Representative, decision.Pool), (Desk.Decide(table, people: people, counts: kept.ToCounts()).Representative, kept.Pool));
        Assert.Contains("carla", DrawCounts.Of(decision, table.Table, people, counts, "carla").Loads.Keys);
    }

    [Fact]
    public void What_a_decision_without_a_pool_looked_at_holds_no_credits()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"representative":"anna"}}]""");
        var counts = Desk.Loaded(("anna", 3, 1, Desk.Now), ("ben", 1, 1, Desk.Now));

        var kept = DrawCounts.Of(Desk.Decide(table, counts: counts), table.Table, Desk.People, counts, existingOwner: null);

        Assert.Equal((null, 0), (kept.Pool, kept.Credits.Count));
        Assert.Equal(["anna"], kept.ToCounts().Loads.Keys);
        Assert.Empty(kept.ToCounts().Credits);
    }

    [Fact]
    public void Of_many_who_were_dropped_the_first_are_kept_and_the_rest_counted()
    {
        var members = string.Join(',', Enumerable.Range(0, RoutingExplanation.MaxLines + 7).Select(number => $$"""{"representative":"gone{{number:000}}"}"""));
        var explanation = Desk.Decide(Desk.Table("""[{"id":"r","assign":{"pool":"p"}}]""", $$"""[{"id":"p","members":[{{members}}]}]""")).Explanation;
        Assert.Equal((RoutingExplanation.MaxLines, 7), (explanation.Dropped.Count, explanation.DroppedOmitted));
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var table = Desk.Table("""[{"id":"r","assign":{"pool":"south"}}]""", South);
        var counts = AssignmentCounts.None.After(Desk.Decide(table), Desk.Now);
        Assert.Equal(Desk.Decide(table, counts: counts).Representative, Desk.Decide(table, counts: counts).Representative);
        Assert.Equal((1, 1), (counts.LoadOf("anna").Open, counts.LoadOf("anna").Today));
    }

    [Fact]
    public void A_representative_prints_no_name() =>
        Assert.DoesNotContain("Anna Berg", new Representative { Id = "anna", Name = "Anna Berg" }.ToString(), StringComparison.Ordinal);

    private static RepresentativeList Team { get; } = new(
    [
        new Representative { Id = "left", Name = "l", To = Desk.Now },
        new Representative { Id = "starts", Name = "s", From = Desk.Now.AddTicks(1) },
        new Representative { Id = "full", Name = "f", Capacity = new Capacity(5, null) },
        new Representative { Id = "served-today", Name = "t", Capacity = new Capacity(null, 3) },
        new Representative { Id = "elsewhere", Name = "e", Departments = ["field-sales"] },
        new Representative { Id = "lead-desk", Name = "d" },
    ]);

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";
}
