using System.Text.Json.Nodes;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>Two service levels at the same time, each with its funnel, its routing table and its clocks (design §5, D-1, D-28).</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-28")]
public sealed class TwoLevelsTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Profile = """
        {"stages":[
          {"name":"Kontakt","department":"marketing","milestones":["seen","identified","recycled"]},
          {"name":"Reif","department":"inside-sales","milestones":["qualified"]},
          {"name":"In Arbeit","department":"inside-sales","milestones":["accepted","confirmed","accepted-by-field","opportunity","sales-done"]},
          {"name":"Kunde","department":"customer-service","milestones":["won"]},
          {"name":"Beendet","department":"marketing","milestones":["disqualified","linked","lost"]}]}
        """;

    private const string Level = """
        {"profile":"werk","routing":"vienna","threshold":25,"rules":[{"id":"newsletter","when":{"touchpoint":["newsletter-signup"]},"points":7}],
         "clocks":[{"id":"accept","within":"PT2H","then":["remind"]}]}
        """;

    private const string Table = """{"rules":[{"id":"vienna","assign":{"representative":"resi"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[]}""";
    private const string Assignment = """{"rules":[{"when":{"country":["AT"]},"serviceLevel":"austria"}],"otherwise":"default"}""";

    private static readonly Access.Granted Reader = new("erik", Role.All);
    private static readonly Contact Austrian = Persons.Anna with { Country = CountryCode.TryParse("AT"), PostalCode = "1010", Email = EmailAddress.TryParse("resi@wien.example"), ExternalId = null };

    private ManageWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite);
        var people = JsonNode.Parse(ShippedRepresentatives.Json)!;
        people["items"]!.AsArray().Add(new JsonObject { ["id"] = "resi", ["name"] = "Resi", ["email"] = "resi@example.com" });
        await _world.SavePeopleAsync(people.ToJsonString());
        await new DocumentDesk(_world, DocumentKinds.Profiles, "werk").PublishedAsync(Profile);
        await new DocumentDesk(_world, DocumentKinds.RoutingTables, "vienna").PublishedAsync(Table);
        await new DocumentDesk(_world, DocumentKinds.ServiceLevels, "austria").PublishedAsync(Level);
        await DocumentDesk.Assignment(_world).PublishedAsync(Assignment);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    [Trait("Requirement", "D-1")]
    public async Task D1_a_lead_of_one_country_moves_by_the_companys_own_funnel_and_one_of_another_by_what_ships()
    {
        InForce();
        var (austrian, german) = (await _world.OfferedAsync(Austrian), await _world.OfferedAsync(Persons.Anna));

        var (own, other) = (await ShownAsync(austrian), await ShownAsync(german));

        Assert.Equal(("werk", "Reif", "austria", 1), (Word(own, "profile"), Word(own, "stage"), Word(own, "serviceLevel", "name"), (int)own.Json["serviceLevel"]!["version"]!));
        Assert.Equal(("resi", "vienna"), (Word(own, "owner", "representative"), Word(own, "owner", "table")));
        Assert.Equal(("cold-to-close", "MQL", "default"), (Word(other, "profile"), Word(other, "stage"), Word(other, "serviceLevel", "name")));
        Assert.Equal("default", Word(other, "owner", "table"));
        Assert.Equal([austrian], (await ListAsync("?stage=Reif")).Values("items", "leadId"));
        Assert.Equal([german], (await ListAsync("?stage=MQL")).Values("items", "leadId"));
    }

    [Fact]
    public async Task D28_an_event_before_the_assignment_came_into_force_is_folded_as_it_was_then()
    {
        var early = new LeadEvent
        {
            Id = "early", Source = "generic", Type = LeadEventType.Touchpoint, OccurredAt = _world.Clock.Now, ReceivedAt = _world.Clock.Now, Lead = Austrian, Touchpoint = new Touchpoint(TouchpointKinds.NewsletterSignup),
        };
        InForce();
        await _world.Get<ScoreLead>().RunAsync([early], default);
        var lead = _world.Get<LeadKeys>().For(Austrian)[0].Partition;
        var before = await ShownAsync(lead);

        await _world.TouchAsync(Austrian, TouchpointKinds.NewsletterSignup);

        Assert.Equal(("cold-to-close", "Lead"), (Word(before, "profile"), Word(before, "stage")));
        Assert.Equal(("werk", "Kontakt"), (Word(await ShownAsync(lead), "profile"), Word(await ShownAsync(lead), "stage")));
    }

    [Fact]
    [Trait("Requirement", "D-23")]
    public async Task D23_each_service_level_has_its_own_clocks()
    {
        InForce();
        var (austrian, german) = (await _world.OfferedAsync(Austrian), await _world.OfferedAsync(Persons.Anna));

        _world.Clock.Pass(TimeSpan.FromDays(4));
        await _world.Get<RunClocks>().RunAsync(default);

        Assert.Equal(OfferOutcome.Open, (await StateAsync(austrian)).Current!.Offers[^1].Outcome);
        Assert.Equal(OfferOutcome.Lapsed, (await StateAsync(german)).Current!.Offers[^1].Outcome);
    }

    [Fact]
    [Trait("Requirement", "D-16")]
    public async Task D16_every_decision_names_its_versions_and_comes_out_the_same_again()
    {
        InForce();
        var lead = await _world.OfferedAsync(Austrian);
        await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request("""{"action":"accept"}"""), Reader, default));
        await new DocumentDesk(_world, DocumentKinds.Profiles, "werk").PublishedAsync(Profile.Replace("Reif", "Warm", StringComparison.Ordinal));
        _world.Clock.Pass(TimeSpan.FromMinutes(1));

        var decisions = (await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(lead, Reader, default))).Json["items"]!.AsArray();
        foreach (var decision in decisions)
        {
            Assert.Equal((1, 1, 2), ((int)decision!["versions"]!["profile:werk"]!, (int)decision["versions"]!["service-level:austria"]!, (int)decision["versions"]!["assignment"]!));
            if (decision["what"]!.ToString() is not ("stage" or "sales")) continue;
            var again = await _world.SendAsync(_world.Get<RerunDecision>().RunAsync(lead, (int)decision["seq"]!, default));
            Assert.True((bool)again.Json["same"]!, again.Text);
        }

        Assert.Contains(decisions, decision => decision!["what"]!.ToString() == "sales");
    }

    [Theory]
    [InlineData("demand-waterfall", "TAL", "Lead MQL TAL")]
    [InlineData("waterfall-4", "MQL", "Unqualified Lead MQL MQL")]
    [InlineData("nurturing", "SAL", "Lead MQL SAL")]
    [InlineData("cold-to-close", "SAL", "Lead MQL SAL")]
    [InlineData("werk", "In Arbeit", "Kontakt Reif In Arbeit")]
    [InlineData("five-levels", "Level 1", "Kontakt Reif In Arbeit")]
    [Trait("Requirement", "D-2")]
    public async Task D2_any_lead_is_read_in_any_profiles_words_and_reading_changes_nothing(string profile, string stage, string path)
    {
        InForce();
        var lead = await _world.OfferedAsync(Austrian);
        await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(lead, _world.Request("""{"action":"accept"}"""), Reader, default));
        var before = await ShownAsync(lead);

        var read = await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, _world.Query("?profile=" + profile).Query, default));

        Assert.Equal((200, profile, stage), (read.Status, Word(read, "profile"), Word(read, "stage")));
        Assert.Equal(stage, (string?)read.Json["cycles"]![0]!["stage"]);
        Assert.Equal(path, string.Join(' ', read.Values("history", "to")));
        Assert.Equal(before.Text, (await ShownAsync(lead)).Text);
    }

    [Fact]
    [Trait("Requirement", "D-2")]
    public async Task D2_an_unknown_profile_is_answered_with_all_there_are()
    {
        var lead = await _world.TouchAsync(Persons.Anna, "qr-scan");

        var refused = await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, _world.Query("?profile=waterfall-9").Query, default));

        Assert.Equal((422, "/profile"), (refused.Status, refused.Pointers.Single()));
        Assert.Contains("cold-to-close, demand-waterfall, nurturing, waterfall-4, five-levels, werk", refused.Text, StringComparison.Ordinal);
    }

    // As long as it takes a published version to come into force.
    private void InForce() => _world.Clock.Pass(TimeSpan.FromSeconds(16));

    private async Task<Reply> ShownAsync(string lead) => await _world.SendAsync(_world.Get<ShowLead>().ByIdAsync(lead, default));

    private static string Word(Reply lead, params string[] path) => path.Aggregate(lead.Json, (node, member) => node[member]!).ToString();

    private async Task<Reply> ListAsync(string query) => await _world.SendAsync(_world.Get<ListLeads>().ByAddressAsync(_world.Query(query), default));

    private async Task<LeadState> StateAsync(string lead) => (await _world.Get<LeadStore>().FindAsync(lead, default))!.State;
}
