using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Replay;

namespace LeadSync.Domain.Tests.Routing.Replay;

[Trait("Requirement", "D-22")]
public sealed class RoutingReplayTests
{
    private static readonly TableVersion Draft = Desk.Table(
        """
          [{"id":"de","when":{"country":["DE"]},"assign":{"pool":"south"}},
           {"id":"rich","when":{"price":{"min":10000}},"assign":{"representative":"carla"}}]
        """,
        """[{"id":"south","members":[{"representative":"anna"},{"representative":"ben"}]}]""");

    [Fact]
    public void A_lead_moves_where_another_pool_or_outside_of_pools_another_person_would_get_it()
    {
        var totals = Replayed(
            Offer("DE", "anna", pool: "south"),
            Offer("DE", "carla"),
            Offer("AT", "carla", price: 20_000),
            Offer("AT", "anna", price: 20_000));

        Assert.Equal((4, 2, 0), (totals.Offers, totals.Moved, totals.WithoutOwner));
        Assert.Equal(("1", "2"), (Text(totals.Pools.Before), Text(totals.Pools.After)));
        Assert.Equal(("2 carla, 2 anna", "1 anna, 1 ben, 2 carla"), (Named(totals.Representatives.Before, "carla", "anna"), Named(totals.Representatives.After, "anna", "ben", "carla")));
    }

    [Fact]
    public void A_lead_that_no_rule_of_the_draft_takes_goes_to_the_lead_desk_and_is_counted_with_its_reason()
    {
        var totals = Replayed(Offer("FR", "carla"), Offer("FR", "lead-desk", reason: RoutingReasons.NoRule));

        Assert.Equal((2, 1, 2), (totals.Offers, totals.Moved, totals.WithoutOwner));
        Assert.Equal((1, 2), (totals.Reasons.Before[RoutingReasons.NoRule], totals.Reasons.After[RoutingReasons.NoRule]));
    }

    [Fact]
    public void What_kept_a_lead_from_the_table_keeps_it_from_another_one_too()
    {
        var replayed = Replay().Replay(Offer("DE", "lead-desk", reason: "competitor"));

        Assert.Equal(new RoutedTo(null, null, "lead-desk", "competitor"), replayed.After);
        Assert.False(replayed.IsMoved());
    }

    [Fact]
    public void The_owner_of_an_account_and_who_was_asked_before_are_asked_for_as_they_were()
    {
        var owned = Replay().Replay(Offer("DE", "carla") with { ExistingOwner = "carla" });
        var again = Replay().Replay(Offer("DE", "anna", pool: "south") with { AskedBefore = ["anna"] });

        Assert.Equal("carla", owned.After.Representative);
        Assert.Equal("ben", again.After.Representative);
    }

    [Fact]
    public void Who_takes_so_many_a_day_takes_no_more_of_each_recorded_day_and_as_many_on_the_next()
    {
        var people = new RepresentativeList([new Representative { Id = "anna", Name = "a", Capacity = new Capacity(0, 1) }, .. Desk.Named("ben", "carla", "lead-desk").Items]);
        var replay = new RoutingReplay(Desk.OnePool("roundRobin", ("anna", 1)), people, Desk.Now, new ReplayTotals());

        var owners = new[] { 0, 1, 24, 25 }.Select(hours => replay.Replay(Offer("DE", "anna") with { At = Desk.Now.AddHours(hours) }).After.Representative);

        Assert.Equal(["anna", "lead-desk", "anna", "lead-desk"], owners);
    }

    [Fact]
    public void A_replay_that_goes_on_with_its_totals_ends_as_one_that_was_never_interrupted()
    {
        RecordedRouting[] offers = [.. Enumerable.Range(0, 9).Select(number => Offer(number % 3 == 0 ? "AT" : "DE", "anna", price: number * 5_000))];
        var totals = new ReplayTotals();

        foreach (var page in offers.Chunk(4))
        {
            var replay = new RoutingReplay(Draft, Desk.People, Desk.Now, totals);
            foreach (var offer in page) replay.Replay(offer);
        }

        Assert.Equal(Replayed(offers).Representatives.After.OrderBy(share => share.Key), totals.Representatives.After.OrderBy(share => share.Key));
    }

    [Fact]
    public void A_recorded_offer_keeps_what_rules_ask_for_and_nothing_that_names_the_person()
    {
        var lead = Desk.Lead("""
            {"email":"a@acme.example","lastName":"Berg","phone":"1","country":"DE","employees":70,"fastLane":true,"interests":["cloud","security"],
             "price":{"amount":10000.5,"currency":"EUR"}}
            """);

        var recorded = RecordedRouting.Of("lead-1", 2, new RoutingRequest(lead, Desk.Now, "inside-sales", ["ben"]) { ExistingOwner = "carla" }, Made());

        Assert.Equal("lead-1 2 3", recorded.ToString());
        Assert.Equal(["companyDomain", "country", "employees", "fastLane", "interests", "price"], recorded.Fields.Select(field => field.Name));
        Assert.Equal(("inside-sales", "carla", "ben"), (recorded.Department, recorded.ExistingOwner, Assert.Single(recorded.AskedBefore)));
    }

    [Theory]
    [InlineData("""{"country":["DE"]}""", true)]
    [InlineData("""{"employees":{"min":70,"max":70}}""", true)]
    [InlineData("""{"fastLane":true}""", true)]
    [InlineData("""{"interests":["security"]}""", true)]
    [InlineData("""{"price":{"min":10000.5}}""", true)]
    [InlineData("""{"price":{"min":10000.51}}""", false)]
    [InlineData("""{"city":{"exists":false}}""", true)]
    public void A_recorded_offer_meets_the_conditions_that_the_lead_met(string when, bool holds)
    {
        var lead = Desk.Lead("""{"country":"DE","employees":70,"fastLane":true,"interests":["cloud","security"],"price":{"amount":10000.5,"currency":"EUR"}}""");
        var recorded = RecordedRouting.Of("lead-1", 1, new RoutingRequest(lead, Desk.Now), Made());

        var decision = RoutingEngine.Decide(
            recorded.RequestAt(Desk.Now), Desk.Table($$$"""[{"id":"r","when":{{{when}}},"assign":{"representative":"anna"}}]"""), Desk.People, AssignmentCounts.None);

        Assert.Equal(holds ? "anna" : "lead-desk", decision.Representative);
    }

    private static ReplayTotals Replayed(params RecordedRouting[] offers)
    {
        var replay = Replay();
        foreach (var offer in offers) replay.Replay(offer);
        return replay.Totals;
    }

    private static RoutingReplay Replay() => new(Draft, Desk.People, Desk.Now, new ReplayTotals());

    private static Offer Made() => new()
    {
        Number = 3, Representative = "anna", Department = "inside-sales", Pool = "south", Rule = "de", Table = "default", TableVersion = 3,
        OfferedAt = Desk.Now, AcceptBy = Desk.Now.AddHours(4),
    };

    private static RecordedRouting Offer(string country, string representative, string? pool = null, decimal? price = null, string? reason = null) => new()
    {
        LeadId = "lead-1", Cycle = 1, Offer = 1, At = Desk.Now, Representative = representative, Pool = pool, Reason = reason, Table = "default", Version = 2,
        Fields = [new RecordedField("country") { Texts = [country] }, .. price is { } amount ? [new RecordedField("price") { Number = amount, Currency = "EUR" }] : Array.Empty<RecordedField>()],
    };

    private static string Text(Dictionary<string, int> shares) => string.Join(' ', shares.Values);

    private static string Named(Dictionary<string, int> shares, params string[] names) => string.Join(", ", names.Select(name => $"{shares[name]} {name}"));
}
