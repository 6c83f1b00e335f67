using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

public sealed class RoutingPropertyTests
{
    private static readonly string[] Countries = ["DE", "AT", "CH", "LI"];

    [Theory]
    [InlineData("roundRobin")]
    [InlineData("weighted")]
    public void Nobody_is_ever_more_than_two_offers_from_the_exact_share(string strategy)
    {
        var weights = Gen.Choose(1, 40).SelectMany(count => Gen.Choose(1, 20).ArrayOf(count));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Tier.Cases(full: 100, fast: 100, mutants: 10)),
            Prop.ForAll(weights.ToArbitrary(), all => FarthestFromShare(strategy, all) <= 2m));
    }

    [Fact]
    public void The_first_match_is_that_of_a_walk_through_the_rules()
    {
        var rules = Gen.Choose(0, 12).SelectMany(count => Gen.Elements(Countries).SelectMany(country => Gen.Choose(0, 60).Select(least => (country, least))).ArrayOf(count));
        var leads = Gen.Elements(Countries).SelectMany(country => Gen.Choose(0, 60).Select(employees => (country, employees)));
        Prop.ForAll(rules.SelectMany(table => leads.Select(lead => (table, lead))).ToArbitrary(), sample =>
        {
            var naive = Array.FindIndex(sample.table, rule => rule.country == sample.lead.country && sample.lead.employees >= rule.least);
            var decision = Desk.Decide(TableOf(sample.table), $$"""{"country":"{{sample.lead.country}}","employees":{{sample.lead.employees}}}""");
            return decision.Rule == (naive < 0 ? null : $"r{naive}") && decision.Explanation.Trace.Count == (naive < 0 ? sample.table.Length : naive + 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_lead_has_exactly_one_owner_whoever_was_asked_before()
    {
        var table = Desk.OnePool("weighted", ("anna", 2), ("ben", 1), ("carla", 1));
        var asked = Gen.SubListOf<string>("anna", "ben", "carla", "lead-desk");
        Prop.ForAll(asked.ToArbitrary(), before =>
        {
            var owner = Desk.Decide(table, askedBefore: [.. before]).Representative;
            return owner == "lead-desk" || !before.Contains(owner, StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    private static decimal FarthestFromShare(string strategy, int[] weights)
    {
        var members = weights.Select((weight, index) => (Id: $"m{index}", Weight: weight)).ToArray();
        var owners = Desk.Owners(Desk.OnePool(strategy, members), Enumerable.Repeat("{}", 150), Desk.Named([.. members.Select(member => member.Id)]));
        var (served, total, farthest) = (members.ToDictionary(member => member.Id, _ => 0, StringComparer.Ordinal), weights.Sum(), 0m);
        for (var offers = 1; offers <= owners.Count; offers++)
        {
            served[owners[offers - 1]]++;
            farthest = Math.Max(farthest, members.Max(member => Math.Abs(served[member.Id] - ((decimal)offers * member.Weight / total))));
        }

        return farthest;
    }

    private static TableVersion TableOf((string Country, int Least)[] rules) => Desk.Table(
        $"[{string.Join(',', rules.Select((rule, index) => $$$"""{"id":"r{{{index}}}","when":{"country":["{{{rule.Country}}}"],"employees":{"min":{{{rule.Least}}}}},"assign":{"representative":"anna"}}"""))}]");
}
