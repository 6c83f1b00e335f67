using System.Text.Json.Nodes;
using LeadSync.Testing.App;

namespace LeadSync.Integration.Tests.Road;

public sealed class ScoreToOfferTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    [Fact]
    [Trait("D", "9")]
    public async Task D9_QR_code_picture_and_newsletter_make_15_and_not_yet_an_MQL()
    {
        var email = People.NewEmail();
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-1", email, "qr-scan", People.Now.AddMinutes(-3)));
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-2", email, "product-click", People.Now.AddMinutes(-2)));
        await road.Client.AcceptedAsync(LeadSyncClient.Touch($"{email}-3", email, "newsletter-signup", People.Now.AddMinutes(-1)));

        var lead = await road.Client.LeadAsync(email, "three events", found => found["events"]!.AsArray().Count == 3);

        Assert.Equal(15, lead["score"]!["total"]!.GetValue<double>());
        Assert.Equal(35, lead["score"]!["threshold"]!.GetValue<double>());
        Assert.Equal("Lead", lead["stage"]!.GetValue<string>());
        Assert.Null(lead["owner"]);
        Assert.Equal(15, lead["score"]!["lines"]!.AsArray().Sum(line => line!["points"]!.GetValue<double>()));
    }

    [Fact]
    [Trait("D", "11")]
    public async Task D11_at_35_the_lead_is_an_MQL_with_one_owner_a_clock_and_a_place_in_the_inbox()
    {
        var email = People.NewEmail();

        var lead = await People.OfferedAsync(road.Client, email);

        var owner = lead["owner"]!;
        Assert.Equal("MQL", lead["stage"]!.GetValue<string>());
        Assert.Equal("inside-south", owner["pool"]!.GetValue<string>());
        Assert.True(owner["acceptBy"]!.GetValue<DateTimeOffset>() > owner["offeredAt"]!.GetValue<DateTimeOffset>());
        Assert.Equal("inbox", lead["crm"]!["system"]!.GetValue<string>());
        var inbox = await road.Client.GetAsync($"/api/manage/leads?owner={owner["representative"]!.GetValue<string>()}");
        Assert.Contains(inbox["items"]!.AsArray(), item => item!["leadId"]!.GetValue<string>() == lead["leadId"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_decision_names_the_rule_and_everybody_who_was_dropped()
    {
        var lead = await People.OfferedAsync(road.Client, People.NewEmail());

        var decisions = await road.Client.GetAsync($"/api/manage/leads/{lead["leadId"]!.GetValue<string>()}/decisions");

        var route = Assert.Single(decisions["items"]!.AsArray(), item => item!["what"]!.GetValue<string>() == "route")!;
        var text = route.ToJsonString();
        Assert.Contains("de-8", text, StringComparison.Ordinal);
        Assert.Contains("trace", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_robin_gives_the_members_of_a_pool_equal_shares()
    {
        var owners = new List<string>();
        for (var number = 0; number < 6; number++)
            owners.Add((await People.OfferedAsync(road.Client, People.NewEmail(), People.Munich()))["owner"]!["representative"]!.GetValue<string>());

        var shares = owners.CountBy(owner => owner).Select(share => share.Value).ToList();

        Assert.Equal(2, shares.Count);
        Assert.True(shares.Max() - shares.Min() <= 2, $"shares {string.Join(',', shares)}");
    }

    [Fact]
    public async Task A_person_without_a_country_goes_to_the_lead_desk_with_the_reason()
    {
        var lead = await People.OfferedAsync(road.Client, People.NewEmail(), new JsonObject { ["lastName"] = "Unbekannt" });

        Assert.Equal("lead-desk", lead["owner"]!["representative"]!.GetValue<string>());
        Assert.Contains("no-rule", lead["owner"]!.ToJsonString(), StringComparison.Ordinal);
    }
}
