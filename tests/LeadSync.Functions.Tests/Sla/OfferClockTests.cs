using System.Globalization;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Leads;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Sla;

[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-23")]
public sealed class OfferClockTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;

    public async Task InitializeAsync() => _world = await ManageWorld.StartAsync(azurite);

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Theory]
    [InlineData("DE-BY", "2027-01-05T17:00+01:00", "2027-01-07T11:00+01:00")]
    [InlineData("DE-HH", "2027-01-05T17:00+01:00", "2027-01-06T11:00+01:00")]
    [InlineData("DE-HH", "2027-03-26T09:00+01:00", "2027-03-30T12:00+02:00")]
    [InlineData("DE-BY", "2026-12-24T17:00+01:00", "2026-12-28T11:00+01:00")]
    public async Task An_offer_of_four_hours_is_due_after_four_working_hours_of_whoever_is_asked(string calendar, string offered, string due)
    {
        await PeopleAsync(calendar);
        await TableAsync("PT4H");

        var offer = (await OfferedAtAsync(offered)).Held!;

        Assert.Equal((At(offered), At(due)), (offer.OfferedAt, offer.AcceptBy));
    }

    [Fact]
    public async Task Who_has_no_calendar_is_asked_in_the_hours_of_the_service_level()
    {
        await PeopleAsync(null);
        await TableAsync("PT4H");
        await LevelAsync("\"calendar\":\"AT\"");

        // 26 October is a holiday in Austria alone.
        Assert.Equal(At("2027-10-27T11:00+02:00"), (await OfferedAtAsync("2027-10-25T17:00+02:00")).Held!.AcceptBy);
    }

    [Fact]
    public async Task A_companys_own_calendar_counts_from_15_seconds_after_its_publishing()
    {
        await new DocumentDesk(_world, DocumentKinds.Calendars, "office").PublishedAsync(
            """{"timeZone":"Europe/Berlin","hours":{"monday":["09:00-10:00"],"tuesday":["09:00-10:00"]}}""");
        await PeopleAsync("office");
        await TableAsync("PT2H");

        Assert.Equal(At("2027-01-11T10:00+01:00"), (await OfferedAtAsync("2027-01-05T09:00+01:00")).Held!.AcceptBy);
    }

    [Fact]
    public async Task Where_the_rule_says_nothing_the_service_levels_clock_counts()
    {
        await PeopleAsync("DE-HH");
        await TableAsync(null);
        await LevelAsync("""
            "clocks":[{"id":"accept","within":"PT2H","then":["reroute"]}]
            """);

        Assert.Equal(At("2027-01-06T09:00+01:00"), (await OfferedAtAsync("2027-01-05T17:00+01:00")).Held!.AcceptBy);
    }

    [Theory]
    [Trait("Requirement", "D-15")]
    [InlineData("PT4H", "2027-01-05T10:00+01:00")]
    [InlineData("PT30M", "2027-01-05T09:30+01:00")]
    [InlineData(null, "2027-01-05T10:00+01:00")]
    public async Task Who_asks_for_contact_is_answered_within_the_fast_lanes_own_clock_however_long_the_rule_lets_others_wait(string? rule, string due)
    {
        await PeopleAsync("DE-HH");
        await TableAsync(rule);
        SetTo("2027-01-05T09:00+01:00");
        var id = await _world.TouchAsync(Persons.Anna, TouchpointKinds.DemoRequest);
        SetTo("2027-01-05T09:00+01:00");

        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);

        Assert.Equal(At(due), (await LeadAsync(id)).State.Current!.Held!.AcceptBy);
    }

    [Fact]
    public async Task A_lead_that_sales_forgets_is_reminded_of_and_escalated_after_the_idle_time_and_again_after_as_long()
    {
        var id = await AcceptedWithIdleAsync();
        await ContactedAsync(id, "2027-01-06T09:00+01:00");

        await RunAtAsync("2027-01-06T18:00+01:00");
        Assert.Equal(["contacted"], await ClockReasonsAsync(id));
        await RunAtAsync("2027-01-08T09:01+01:00");
        await RunAtAsync("2027-01-11T12:00+01:00");
        Assert.Equal(["idle"], (await ClockReasonsAsync(id)).Skip(1));
        await RunAtAsync("2027-01-12T09:30+01:00");

        Assert.Equal(["contacted", "idle", "idle"], await ClockReasonsAsync(id));
        var told = (await ClocksAsync(id))[^1]["outcome"]!["steps"]!.AsArray().Select(step => ((string?)step!["step"], (string?)step["to"]));
        Assert.Equal([("remind", "anna"), ("escalate", "maria")], told);
        Assert.Single(await DueAsync(), wake => wake.Clock.Kind == ClockKind.Idle);
    }

    [Fact]
    public async Task Whatever_sales_does_sets_the_idle_clock_anew_and_costs_nothing_when_it_is_done()
    {
        var id = await AcceptedWithIdleAsync();
        await ContactedAsync(id, "2027-01-06T09:00+01:00");
        await RunAtAsync("2027-01-06T18:00+01:00");
        var before = await DueAsync();
        SetTo("2027-01-07T17:00+01:00");
        await ActAsync(id, """{"action":"advance","stage":"BAN"}""");

        Assert.Equal(before.Select(wake => wake.Row), (await DueAsync()).Select(wake => wake.Row));
        await RunAtAsync("2027-01-08T09:01+01:00");

        Assert.Equal(["contacted", "not-idle"], await ClockReasonsAsync(id));
        Assert.Equal(At("2027-01-11T17:00+01:00"), Assert.Single(await DueAsync()).Clock.DueAt);
    }

    [Fact]
    public async Task Behind_a_first_contact_that_was_not_made_the_idle_clock_runs_and_a_cycle_that_ended_has_none()
    {
        var id = await AcceptedWithIdleAsync();
        await RunAtAsync("2027-01-07T17:00+01:00");
        Assert.Equal("first-contact-overdue", (await ClockReasonsAsync(id))[0]);
        Assert.Single(await DueAsync(), wake => wake.Clock.Kind == ClockKind.Idle);

        await ActAsync(id, """{"action":"disqualify","reason":"competitor"}""");
        await RunAtAsync("2027-02-01T12:00+01:00");

        Assert.Empty(await DueAsync());
        Assert.DoesNotContain("idle", await ClockReasonsAsync(id));
    }

    [Fact]
    public async Task The_first_contact_is_due_in_the_working_hours_of_who_accepted()
    {
        await PeopleAsync("DE-BY");
        await TableAsync("PT4H");
        await LevelAsync("""
            "clocks":[{"id":"first-contact","within":"PT4H","then":["remind"]}]
            """);
        var id = (await LeadOfferedAtAsync("2027-01-05T16:00+01:00")).LeadId;
        SetTo("2027-01-05T17:00+01:00");

        await AcceptAsync(id);

        var due = await _world.Get<ClockStore>().DueAsync(At("2027-02-01T00:00Z"), 100, default);
        Assert.Equal(At("2027-01-07T11:00+01:00"), Assert.Single(due, wake => wake.Clock.Kind == ClockKind.FirstContact).Clock.DueAt);
    }

    [Fact]
    public async Task When_its_time_has_come_a_clock_reminds_escalates_and_routes_again_as_agreed_and_keeps_whom_it_told()
    {
        await PeopleAsync("DE-HH");
        await TableAsync("PT4H");
        await LevelAsync("""
            "clocks":[{"id":"accept","within":"PT8H","then":["remind","escalate","reroute"]}]
            """);
        var id = (await LeadOfferedAtAsync("2027-01-05T17:00+01:00")).LeadId;

        SetTo("2027-01-06T11:01+01:00");
        await _world.Get<RunClocks>().RunAsync(default);

        var (cycle, steps) = await AfterClockAsync(id);
        Assert.Equal(OfferOutcome.Lapsed, cycle.Offers[0].Outcome);
        Assert.Equal([("remind", "anna"), ("escalate", "maria"), ("reroute", null)], steps);
    }

    [Fact]
    public async Task Where_it_is_not_agreed_to_route_again_the_offer_stays()
    {
        await PeopleAsync("DE-HH");
        await TableAsync("PT4H");
        await LevelAsync("""
            "clocks":[{"id":"accept","within":"PT8H","then":["remind","escalate"]}]
            """);
        var id = (await LeadOfferedAtAsync("2027-01-05T17:00+01:00")).LeadId;

        SetTo("2027-01-06T11:01+01:00");
        await _world.Get<RunClocks>().RunAsync(default);
        await _world.Get<RunClocks>().RunAsync(default);

        var (cycle, steps) = await AfterClockAsync(id);
        Assert.Equal((OfferOutcome.Open, "anna"), (cycle.Held!.Outcome, cycle.Held.Representative));
        Assert.Equal([("remind", "anna"), ("escalate", "maria")], steps);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private void SetTo(string time) => _world.Clock.Pass(At(time) - _world.Clock.Now);

    private async Task PeopleAsync(string? calendar)
    {
        var hours = calendar is null ? "" : $$""","calendar":"{{calendar}}" """;
        var saved = await _world.SavePeopleAsync($$"""[{"id":"lead-desk","name":"Lead desk"},{"id":"maria","name":"Maria"},{"id":"anna","name":"Anna","manager":"maria"{{hours}}}]""");
        Assert.True(saved.Status == 200, saved.Text);
    }

    private Task TableAsync(string? within)
    {
        var accept = within is null ? "" : $",\"acceptWithin\":\"{within}\"";
        return DocumentDesk.Table(_world).PublishedAsync(
            $$"""{"rules":[{"id":"all","assign":{"representative":"anna"}{{accept}} }],"otherwise":{"assign":{"representative":"lead-desk"} } }""");
    }

    private Task LevelAsync(string members) => DocumentDesk.Level(_world).PublishedAsync(
        $$"""{"threshold":35,"rules":[{"id":"newsletter","dimension":"engagement","when":{"touchpoint":["newsletter-signup"]},"points":7}],{{members}}}""");

    private async Task<Cycle> OfferedAtAsync(string time) => (await LeadOfferedAtAsync(time)).State.Current!;

    // Five newsletters, a minute apart, make the MQL.
    private async Task<LeadRecord> LeadOfferedAtAsync(string time)
    {
        _world.Clock.Pass(At(time) - _world.Clock.Now - TimeSpan.FromMinutes(10));
        var id = "";
        for (var count = 0; count < 5; count++) id = await _world.TouchAsync(Persons.Anna, TouchpointKinds.NewsletterSignup);
        SetTo(time);
        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);
        return (await _world.Get<LeadStore>().FindAsync(id, default))!;
    }

    private Task AcceptAsync(string id) => ActAsync(id, """{"action":"accept"}""");

    private async Task ActAsync(string id, string action)
    {
        var done = await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(id, _world.Request(action), Known.Editor, default));
        Assert.True(done.Status == 200, done.Text);
    }

    // Two working days of ten hours may pass without anything that sales does.
    private async Task<string> AcceptedWithIdleAsync()
    {
        await PeopleAsync("DE-HH");
        await TableAsync("PT4H");
        await LevelAsync("""
            "clocks":[{"id":"first-contact","within":"PT8H","then":["remind"]},{"id":"idle","within":"PT20H","then":["remind","escalate"]}]
            """);
        var id = (await LeadOfferedAtAsync("2027-01-05T16:00+01:00")).LeadId;
        SetTo("2027-01-05T17:00+01:00");
        await AcceptAsync(id);
        return id;
    }

    private async Task ContactedAsync(string id, string at)
    {
        SetTo(at);
        await ActAsync(id, """{"action":"contacted"}""");
    }

    private async Task RunAtAsync(string time)
    {
        SetTo(time);
        await _world.Get<RunClocks>().RunAsync(default);
    }

    private async Task<IReadOnlyList<ClockWake>> DueAsync() => await _world.Get<ClockStore>().DueAsync(At("2028-01-01T00:00Z"), 100, default);

    private async Task<LeadRecord> LeadAsync(string id) => (await _world.Get<LeadStore>().FindAsync(id, default))!;

    private async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode>> ClocksAsync(string id) =>
        [.. (await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default))).Json["items"]!.AsArray().Where(decision => (string?)decision!["what"] == "clock").Select(decision => decision!)];

    private async Task<IReadOnlyList<string>> ClockReasonsAsync(string id) => [.. (await ClocksAsync(id)).Select(clock => (string)clock["outcome"]!["reason"]!)];

    private async Task<(Cycle Cycle, IReadOnlyList<(string?, string?)> Steps)> AfterClockAsync(string id)
    {
        var decisions = await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default));
        var clock = Assert.Single(decisions.Json["items"]!.AsArray(), decision => (string?)decision!["what"] == "clock")!;
        var steps = clock["outcome"]!["steps"]!.AsArray().Select(step => ((string?)step!["step"], (string?)step["to"]));
        return ((await _world.Get<LeadStore>().FindAsync(id, default))!.State.Current!, [.. steps]);
    }
}
