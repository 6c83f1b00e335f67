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

    private async Task AcceptAsync(string id)
    {
        var done = await _world.SendAsync(_world.Get<ActOnLead>().RunAsync(id, _world.Request("""{"action":"accept"}"""), Known.Editor, default));
        Assert.True(done.Status == 200, done.Text);
    }

    private async Task<(Cycle Cycle, IReadOnlyList<(string?, string?)> Steps)> AfterClockAsync(string id)
    {
        var decisions = await _world.SendAsync(_world.Get<ShowDecisions>().RunAsync(id, Known.Editor, default));
        var clock = Assert.Single(decisions.Json["items"]!.AsArray(), decision => (string?)decision!["what"] == "clock")!;
        var steps = clock["outcome"]!["steps"]!.AsArray().Select(step => ((string?)step!["step"], (string?)step["to"]));
        return ((await _world.Get<LeadStore>().FindAsync(id, default))!.State.Current!, [.. steps]);
    }
}
