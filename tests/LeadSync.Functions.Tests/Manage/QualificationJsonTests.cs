using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Handover;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

[Collection(ManageCollection.Name)]
public sealed class QualificationJsonTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-15")]
    public async Task D15_a_request_is_offered_as_one_of_the_fast_lane_and_is_no_MQL()
    {
        var id = await _world.TouchAsync(Persons.Number(1), "demo-request");
        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);

        var lead = await LeadAsync(id);

        Assert.Equal("Lead", (string?)lead["stage"]);
        Assert.Equal(("Lead", true), ((string?)lead["fastLane"]!["fromStage"], (bool)lead["fastLane"]!["running"]!));
        Assert.Equal("inside-sales", (string?)lead["owner"]!["department"]);
        Assert.DoesNotContain(lead["history"]!.AsArray(), change => (string?)change!["to"] == "MQL");
    }

    [Fact]
    [Trait("Requirement", "D-15")]
    public async Task D15_a_guarded_request_goes_to_the_lead_desk_with_its_reason()
    {
        var id = await _world.OfferedAsync(Persons.Number(2));
        await ActAsync(id, """{"action":"disqualify","reason":"competitor"}""");
        await _world.TouchAsync(Persons.Number(2), "contact-request");
        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 2, 1, null), default);

        var lead = await LeadAsync(id);

        Assert.Equal("competitor", (string?)lead["fastLane"]!["guard"]);
        Assert.Equal(("lead-desk", "competitor"), ((string?)lead["owner"]!["representative"], (string?)lead["owner"]!["fallback"]));
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public async Task D29_a_held_lead_says_what_is_missing_and_a_decision_keeps_it()
    {
        var person = Persons.Number(3) with
        {
            Consent = new Consent { Channels = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal) { ["email"] = new(PermissionStatus.Requested) } },
        };
        var id = "";
        for (var count = 0; count < 6; count++) id = await _world.TouchAsync(person, TouchpointKinds.NewsletterSignup);

        var lead = await LeadAsync(id);
        var file = await _world.Get<LeadStore>().ReadAsync(id, default);

        Assert.Equal(("Lead", 42), ((string?)lead["stage"], (double)lead["score"]!["total"]!));
        Assert.Equal("double-opt-in-confirmation", (string?)lead["held"]![0]!["arguments"]!["missing"]);
        Assert.Equal("held", Assert.Single(file!.Decisions, row => row.Decision.What == "held").Decision.What);
        Assert.Contains("double-opt-in-confirmation", file.Decisions.Single(row => row.Decision.What == "held").Decision.Outcome.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public async Task D30_an_objection_withdraws_the_offer_and_frees_the_representative()
    {
        var id = await _world.OfferedAsync(Persons.Number(4));

        await _world.TouchAsync(Persons.Number(4) with { Consent = new Consent { ObjectedAt = _world.Clock.Now } }, "page-view");
        var lead = await LeadAsync(id);

        Assert.Null(lead["owner"]);
        Assert.Equal("withdrawn", (string?)lead["cycles"]![0]!["offers"]![0]!["outcome"]);
        Assert.Equal(("withdrawn", "objection"), ((string?)lead["cycles"]![0]!["tasks"]![0]!["kind"], (string?)lead["cycles"]![0]!["tasks"]![0]!["reason"]));
    }

    [Fact]
    [Trait("Requirement", "D-18")]
    public async Task D18_a_gate_is_opened_by_hand_with_its_reason_only()
    {
        var id = await _world.TouchAsync(Persons.Number(5), TouchpointKinds.NewsletterSignup);

        Assert.Equal(422, (await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(id, _world.Request("""{"action":"override","gate":"ideal-customer"}"""), Known.Editor, default))).Status);
        var lead = await ActAsync(id, """{"action":"override","gate":"ideal-customer","reason":"met at the fair"}""");

        Assert.Equal("ideal-customer", (string?)lead["cycles"]![0]!["overrides"]![0]);
    }

    [Fact]
    [Trait("Requirement", "D-30")]
    public async Task D30_who_unsubscribed_from_the_newsletter_and_asks_for_a_demo_is_handed_over_and_may_be_called()
    {
        await _world.TouchAsync(Persons.Number(6), TouchpointKinds.NewsletterSignup);
        await _world.TouchAsync(Persons.Number(6), TouchpointKinds.Unsubscribe);
        var id = await _world.TouchAsync(Persons.Number(6), TouchpointKinds.DemoRequest);
        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);
        await _world.Get<HandOverLead>().RunAsync(new HandOverLeadMessage(id, 1, 1, null), default);

        var lead = await LeadAsync(id);

        Assert.Equal(("inbox", $"{id}-1"), ((string?)lead["crm"]!["system"], (string?)lead["crm"]!["lead"]));
        Assert.NotNull(lead["owner"]!["representative"]);
        Assert.Equal((true, "request-of"), ((bool)lead["mayContact"]!["call"]!["allowed"]!, (string?)lead["mayContact"]!["call"]!["code"]));
        Assert.Equal((false, "permission-withdrawn"), ((bool)lead["mayContact"]!["email"]!["allowed"]!, (string?)lead["mayContact"]!["email"]!["code"]));
    }

    [Fact]
    [Trait("Requirement", "D-29")]
    public async Task D29_the_same_lead_becomes_an_MQL_in_Germany_and_is_held_in_Austria()
    {
        var consent = new Consent { Basis = ConsentBasis.LegitimateInterest };
        var (german, austrian) = ("", "");
        for (var count = 0; count < 5; count++)
        {
            german = await _world.TouchAsync(Persons.Number(7) with { Consent = consent }, TouchpointKinds.NewsletterSignup);
            austrian = await _world.TouchAsync(Persons.Number(8) with { Consent = consent, Country = CountryCode.TryParse("AT") }, TouchpointKinds.NewsletterSignup);
        }

        var (inGermany, inAustria) = (await LeadAsync(german), await LeadAsync(austrian));

        Assert.Equal(("MQL", "Lead"), ((string?)inGermany["stage"], (string?)inAustria["stage"]));
        Assert.True((bool)inGermany["mayContact"]!["call"]!["allowed"]!);
        Assert.False((bool)inAustria["mayContact"]!["call"]!["allowed"]!);
        Assert.Equal("no-open-channel", (string?)inAustria["held"]![0]!["code"]);
    }

    private async Task<JsonNode> LeadAsync(string id) => (await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(id, default))).Json;

    private async Task<JsonNode> ActAsync(string id, string body)
    {
        var answer = await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(id, _world.Request(body), Known.Editor, default));
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }
}
