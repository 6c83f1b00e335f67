using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

[Trait("D", "22")]
public sealed class AccountTests
{
    private const string Document = """
        {"accounts":[{"id":"acme","company":["Acme GmbH"],"companyDomain":["acme.example"],"assign":{"representative":"carla"},"acceptWithin":"PT2H"}],
         "rules":[{"id":"all","assign":{"representative":"ben"}}],
         "otherwise":{"assign":{"representative":"lead-desk"}}}
        """;

    [Theory]
    [InlineData("""{"company":"ACME"}""", "acme")]
    [InlineData("""{"company":"Acme Holding"}""", "all")]
    [InlineData("""{"companyDomain":"Acme.example"}""", "acme")]
    [InlineData("""{"email":"eva@acme.example"}""", "acme")]
    [InlineData("""{"email":"eva@gmx.de","company":"Beta"}""", "all")]
    [Trait("D", "35")]
    public void A_named_account_comes_before_the_rules_by_name_or_domain(string lead, string rule) =>
        Assert.Equal(rule, Desk.Decide(new("t", 1, Desk.Read(Document)), lead).Rule);

    [Fact]
    [Trait("D", "35")]
    public void A_rule_that_lists_companies_finds_them_however_they_are_written()
    {
        var table = Desk.Table("""[{"id":"mueller","when":{"company":["Müller GmbH & Co. KG"]},"assign":{"representative":"carla"}}]""");
        Assert.Equal("mueller", Desk.Decide(table, """{"company":"MUELLER kg"}""").Rule);
        Assert.Null(Desk.Decide(table, """{"company":"Müller Bau"}""").Rule);
    }

    [Fact]
    public void The_owner_of_the_account_comes_before_named_accounts()
    {
        var decision = Owned(Desk.People, "anna");
        Assert.IsType<RoutingDecision.AccountOwner>(decision);
        Assert.Equal(("anna", null, null), (decision.Representative, decision.Rule, decision.Reason));
    }

    [Fact]
    public void An_owner_who_left_leaves_the_lead_to_the_rules_and_the_explanation_says_so()
    {
        var decision = Owned(new([.. Desk.Named("ben", "carla", "lead-desk").Items, new Representative { Id = "anna", Name = "a", To = Desk.Now }]), "anna");
        Assert.Equal(("carla", "acme"), (decision.Representative, decision.Rule));
        Assert.Equal([new DroppedCandidate("anna", RoutingReasons.OwnerDisabled)], decision.Explanation.Dropped);
    }

    [Fact]
    public void An_account_without_name_and_domain_is_refused()
    {
        var refused = RoutingTableReader.Read(Desk.Json("""{"accounts":[{"id":"a","assign":{"representative":"x"}}],"rules":[],"otherwise":{"assign":{"representative":"lead-desk"}}}"""));
        var error = Assert.Single(Assert.IsType<LeadSync.Domain.Text.Reading<RoutingTable>.Refused>(refused).Errors);
        Assert.Equal("/accounts/0/company", error.Pointer);
    }

    [Fact]
    public void Rules_see_what_the_hand_over_knows_beside_the_lead()
    {
        var table = Desk.Table("""
            [{"id":"r","when":{"staffing":["field-sales"],"persona":["it-lead"],"source":["generic"],"campaign":["spring"],"relationship":["warm"],"level":{"min":3},
              "stage":["MQL"],"fastLane":true,"product":["suite"],"price":{"min":10000},"region":["DE-BY"]},"assign":{"representative":"ben"}}]
            """);
        var context = new RoutingContext
        {
            Staffing = ["inside-sales", "field-sales"], Persona = "it-lead", Source = "generic", Campaign = "spring", Relationship = "warm", Level = 3, Stage = "MQL",
            FastLane = true, Product = "suite", Price = new(12_000m, "EUR"), Region = "DE-BY",
        };
        Assert.Equal("r", Routed(context).Rule);
        Assert.Null(Routed(context with { Level = 2 }).Rule);
        Assert.Null(Routed(null).Rule);

        RoutingDecision Routed(RoutingContext? told) =>
            RoutingEngine.Decide(new RoutingRequest(Desk.Lead("{}"), Desk.Now) { Context = told }, table, Desk.People, AssignmentCounts.None);
    }

    private static RoutingDecision Owned(RepresentativeList people, string owner) => RoutingEngine.Decide(
        new RoutingRequest(Desk.Lead("""{"company":"Acme"}"""), Desk.Now) { ExistingOwner = owner }, new("t", 1, Desk.Read(Document)), people, AssignmentCounts.None);
}
