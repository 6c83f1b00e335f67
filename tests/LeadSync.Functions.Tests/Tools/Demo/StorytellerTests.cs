using System.Text.Json;
using LeadSync.Functions.Tools.Demo.Story;

namespace LeadSync.Functions.Tests.Tools.Demo;

public sealed class StorytellerTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 17, 30, 0, TimeSpan.Zero);
    private static readonly Tale Tale = Storyteller.Tell(Storyteller.BeginOf(Now));

    [Fact]
    public void The_same_day_gives_the_same_webhooks_byte_by_byte()
    {
        var again = Storyteller.Tell(Storyteller.BeginOf(Now));

        Assert.Equal(Tale.Deliveries.Select(delivery => delivery.Body), again.Deliveries.Select(delivery => delivery.Body));
    }

    [Fact]
    public void The_quarter_has_thirteen_weeks_and_ends_yesterday()
    {
        var touches = People.All.SelectMany(person => Script.Of(person, Tale.Begins)).ToList();

        Assert.Equal(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), Tale.Ends);
        Assert.Equal(13, Tale.Weeks.Count);
        Assert.All(Tale.Weeks, Assert.NotEmpty);
        Assert.All(touches, touch => Assert.InRange(touch.At, Tale.Begins, Tale.Ends));
    }

    [Fact]
    public void Three_systems_send_and_each_sends_a_good_part()
    {
        var events = Tale.Deliveries.GroupBy(delivery => delivery.System).ToDictionary(sent => sent.Key, sent => sent.Sum(delivery => delivery.Events));

        Assert.Equal(["generic", "hubspot", "mautic"], events.Keys.Order());
        Assert.All(events.Values, count => Assert.True(count > 100, $"only {count} events"));
        Assert.Contains(Tale.Deliveries, delivery => delivery.Scheme == Scheme.HubSpotV2);
        Assert.Contains(Tale.Deliveries, delivery => delivery.Scheme == Scheme.HubSpotV3);
    }

    [Fact]
    public void Two_hundred_people_have_an_address_of_their_own()
    {
        Assert.Equal(200, People.All.Select(person => person.Email).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(People.All, person => Assert.Matches("^[a-z0-9.-]+@[a-z-]+\\.example$", person.Email));
    }

    [Fact]
    public void Every_region_of_the_shipped_routing_table_is_lived_in()
    {
        var germany = Firms.All.Where(firm => firm.Country == "DE").Select(firm => firm.PostalCode[0]).Distinct().Order();

        Assert.Equal("0123456789", string.Concat(germany));
        Assert.Equal(["AT", "CH", "DE", "LI"], Firms.All.Select(firm => firm.Country).Distinct().Order());
        Assert.All(Firms.All, firm => Assert.Contains(People.All, person => person.Firm == firm));
    }

    [Fact]
    public void Exactly_the_ripe_ones_reach_the_threshold_and_nobody_by_careers()
    {
        var reached = People.All.Where(person => Script.Of(person, Tale.Begins).Sum(touch => touch.Act.Points) >= 35);

        Assert.Equal(People.All.Where(person => person.Role == Role.Ripe), reached);
        Assert.InRange(Tale.Endings.Count, 30, 40);
        Assert.Contains(People.All, person => person.Role == Role.Careers);
        Assert.Contains(People.All, person => person.Role == Role.Incomplete);
    }

    [Fact]
    public void The_hero_takes_the_worked_example_and_reaches_the_threshold_to_the_point()
    {
        var points = Script.Of(People.All[0], Tale.Begins).Select(touch => touch.Act.Points).ToList();

        Assert.Equal(15, points.Take(3).Sum());
        Assert.Equal(35, points.Sum());
        Assert.Equal(Ending.Won, Tale.Endings[0].Ending);
    }

    [Fact]
    public void Sales_ends_the_offers_in_every_way()
    {
        Assert.Equal(Enum.GetValues<Ending>(), Tale.Endings.Select(plan => plan.Ending).Distinct().Order());
    }

    [Fact]
    public void Some_webhooks_come_twice_and_the_second_one_is_the_same()
    {
        var repeated = Tale.Deliveries.Where(delivery => delivery.Events == 0).ToList();

        Assert.True(repeated.Count > 10, $"only {repeated.Count} webhooks come twice");
        Assert.All(repeated, again => Assert.Contains(Tale.Deliveries, first => first.Events > 0 && first.Body == again.Body));
    }

    [Fact]
    public void No_webhook_holds_more_than_a_sender_would_put_into_one_and_no_placeholder_is_left()
    {
        Assert.All(Tale.Deliveries, delivery =>
        {
            Assert.InRange(delivery.Events + delivery.Repeats, 1, 30);
            Assert.DoesNotContain("{{", delivery.Body, StringComparison.Ordinal);
            using var body = JsonDocument.Parse(delivery.Body);
        });
    }

    [Fact]
    public void A_payload_says_which_name_it_misses()
    {
        Assert.Throws<KeyNotFoundException>(() => Payload.Fill("hubspot-form", new Dictionary<string, System.Text.Json.Nodes.JsonNode?>(StringComparer.Ordinal)));
        Assert.Throws<FileNotFoundException>(() => Payload.Fill("nobody", new Dictionary<string, System.Text.Json.Nodes.JsonNode?>(StringComparer.Ordinal)));
    }
}
