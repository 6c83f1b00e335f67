using LeadSync.Domain.Json;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

public sealed class PoolStrategyTests
{
    [Fact]
    public void Round_robin_takes_turns_in_the_order_of_ids() =>
        Assert.Equal("anna ben carla anna ben carla", Sequence(Desk.OnePool("roundRobin", ("carla", 1), ("anna", 1), ("ben", 1)), 6));

    [Theory]
    [InlineData("roundRobin")]
    [InlineData("weighted")]
    public void Weights_are_spread_evenly(string strategy) =>
        Assert.Equal("anna ben anna anna ben anna", Sequence(Desk.OnePool(strategy, ("anna", 2), ("ben", 1)), 6));

    [Fact]
    public void The_least_loaded_gets_the_lead_then_who_waited_longest_then_the_first_id()
    {
        var table = Desk.OnePool("leastLoaded", ("carla", 1), ("ben", 1), ("anna", 1));
        Assert.Equal("ben", Owner(table, Desk.Loaded(("anna", 3, 0, null), ("ben", 1, 0, Desk.Now), ("carla", 2, 0, null))));
        Assert.Equal("carla", Owner(table, Desk.Loaded(("anna", 1, 0, Desk.Now), ("ben", 1, 0, Desk.Now), ("carla", 1, 0, Desk.Now.AddHours(-1)))));
        Assert.Equal("carla", Owner(table, Desk.Loaded(("anna", 0, 0, Desk.Now), ("ben", 0, 0, Desk.Now))));
        Assert.Equal("anna", Owner(table, AssignmentCounts.None));
    }

    [Theory]
    [InlineData("""{"companyDomain":"acme.example"}""", """{"companyDomain":"ACME.example","company":"Acme"}""")]
    [InlineData("""{"email":"a@acme.example","company":"Acme Germany"}""", """{"companyDomain":"acme.example"}""")]
    [InlineData("""{"email":"a@gmx.de","company":"Acme SE"}""", """{"email":"b@web.de","company":"Acme"}""")]
    [InlineData("""{"company":"Müller GmbH & Co. KG"}""", """{"company":"mueller"}""")]
    [InlineData("""{"company":"Acme AG"}""", """{"company":"ACME, GmbH","companyDomain":"gmx.de"}""")]
    [InlineData("""{"companyDomain":"acme.example","email":"a@beta.example","company":"Beta"}""", """{"companyDomain":"acme.example","email":"b@gamma.example","company":"Gamma"}""")]
    [InlineData("""{"email":"a@acme.example","company":"Beta"}""", """{"email":"b@acme.example","company":"Gamma"}""")]
    [InlineData("""{"company":"GmbH & Co. KG"}""", """{"company":"gmbh co kg"}""")]
    [InlineData("""{"company":"« Acme »"}""", """{"company":"Acme"}""")]
    [Trait("D", "35")]
    public void People_of_one_company_go_to_the_same_member(string first, string second)
    {
        var table = Desk.OnePool("sticky", ("anna", 1), ("ben", 1), ("carla", 1));
        Assert.Single(Desk.Owners(table, [first, second, first, second]).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"companyDomain":"acme.example","email":"a@c0.example","company":"C0"}""")]
    [InlineData("""{"email":"a@acme.example","company":"C0"}""")]
    [InlineData("""{"companyDomain":"","email":"","company":"Acme"}""")]
    [Trait("D", "35")]
    public void A_companys_domain_outweighs_the_address_and_that_the_name(string lead)
    {
        var table = Desk.OnePool("sticky", ("anna", 1), ("ben", 1), ("carla", 1));
        var others = Enumerable.Range(0, 30).Select(number => lead.Replace("a@c0", $"a@c{number}", StringComparison.Ordinal).Replace("C0", $"C{number}", StringComparison.Ordinal));
        Assert.Single(Desk.Owners(table, others).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void When_a_sticky_member_leaves_only_that_members_companies_move()
    {
        var (three, two) = (Desk.OnePool("sticky", ("anna", 1), ("ben", 1), ("carla", 1)), Desk.OnePool("sticky", ("anna", 1), ("carla", 1)));
        foreach (var lead in Companies(200))
        {
            var owner = Desk.Decide(three, lead).Representative;
            if (owner != "ben") Assert.Equal(owner, Desk.Decide(two, lead).Representative);
        }
    }

    [Fact]
    public void Sticky_spreads_companies_by_weight()
    {
        var table = Desk.OnePool("sticky", ("anna", 3), ("ben", 1));
        Assert.InRange(Companies(1000).Count(lead => Desk.Decide(table, lead).Representative == "anna"), 700, 800);
    }

    [Fact]
    public void Without_a_company_sticky_takes_turns() =>
        Assert.Equal("anna ben anna ben", Sequence(Desk.OnePool("sticky", ("anna", 1), ("ben", 1)), 4));

    [Fact]
    public void An_offer_given_back_makes_its_representative_the_next()
    {
        PoolMember[] members = [new("anna"), new("ben"), new("carla")];
        var first = PoolCredits.None.Drawn(members);
        Assert.Equal("anna", first.Credits.Returned("anna", members).Drawn(members).Representative);
        Assert.Equal("ben", first.Credits.Drawn(members).Representative);
    }

    [Fact]
    public void Offers_given_back_leave_no_trace_in_the_shares()
    {
        PoolMember[] members = [new("anna", 3), new("ben", 1)];
        var credits = PoolCredits.None;
        for (var i = 0; i < 1000; i++)
        {
            var draw = credits.Drawn(members);
            credits = draw.Credits.Returned(draw.Representative, members);
        }

        Assert.All(credits.Values, credit => Assert.Equal(0, credit.Value));
    }

    [Fact]
    public void Credits_are_stored_and_read_back()
    {
        var credits = PoolCredits.None.Drawn([new("co-op", 2), new("coop"), new("Coop")]).Credits;
        var json = System.Text.Json.JsonSerializer.Serialize(credits, DomainJson.Options);
        Assert.Equal(credits.Values, System.Text.Json.JsonSerializer.Deserialize<PoolCredits>(json, DomainJson.Options)!.Values);
    }

    [Fact]
    public void Who_earned_no_share_of_a_draw_is_owed_nothing_when_it_is_taken_back()
    {
        var credits = PoolCredits.None.Drawn([new("anna"), new("ben")]).Credits;
        Assert.Same(credits, credits.Returned("carla", [new("anna"), new("ben")]));
    }

    [Fact]
    public void Who_is_away_and_catches_up_earns_a_share_that_the_drawn_one_pays_for()
    {
        PoolMember[] all = [new("anna", 2), new("ben"), new("carla")];
        var credits = PoolCredits.None.Drawn(all[..2], all).Credits;
        Assert.Equal([("anna", -500_000_000), ("ben", 250_000_000), ("carla", 250_000_000)], credits.Values.Select(credit => (credit.Key, credit.Value)));
    }

    [Fact]
    public void Only_what_former_members_were_owed_is_forgotten()
    {
        var credits = PoolCredits.None.Drawn([new("anna"), new("ben"), new("carla")]).Credits;
        Assert.Equal(["anna", "carla"], credits.Among([new("anna"), new("carla")]).Values.Keys);
        Assert.Equal(credits, credits.Among([new("anna"), new("ben"), new("carla")]));
    }

    [Fact]
    public void Nothing_is_owed_to_who_is_no_longer_a_member()
    {
        var credits = PoolCredits.None.Drawn([new("anna"), new("ben")]).Credits;
        Assert.Equal(0, credits.Returned("ben", [new("anna")]).Among([new("anna")]).Of("ben"));
        Assert.Equal(credits.Of("anna"), credits.Among([new("anna")]).Of("anna"));
    }

    [Fact]
    public void Who_was_passed_over_is_next_once_back()
    {
        var table = Desk.OnePool("roundRobin", ("anna", 1), ("ben", 1));
        var counts = AssignmentCounts.None;
        counts = counts.After(Desk.Decide(table, counts: counts), Desk.Now);
        counts = counts.After(Desk.Decide(table, counts: counts, askedBefore: "ben"), Desk.Now);
        Assert.Equal("ben", Owner(table, counts));
    }

    private static string Sequence(TableVersion table, int leads) => string.Join(' ', Desk.Owners(table, Enumerable.Repeat("{}", leads)));

    private static string Owner(TableVersion table, AssignmentCounts counts) => Desk.Decide(table, counts: counts).Representative;

    private static IEnumerable<string> Companies(int count) => Enumerable.Range(0, count).Select(number => $$"""{"companyDomain":"c{{number}}.example"}""");
}
