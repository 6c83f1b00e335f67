using LeadSync.Domain.Leads;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Functions.Tests.Manage.Documents;
using LeadSync.Storage.Documents;
using LeadSync.Testing;

namespace LeadSync.Functions.Tests.Sla;

/// <summary>Until when an offer is to be accepted: in the working hours of whoever is asked.</summary>
[Collection(ManageCollection.Name)]
[Trait("Requirement", "D-23")]
public sealed class OfferClockTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;
    private ClockDesk _desk = null!;

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite);
        _desk = new ClockDesk(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Theory]
    [InlineData("DE-BY", "2027-01-05T17:00+01:00", "2027-01-07T11:00+01:00")]
    [InlineData("DE-HH", "2027-01-05T17:00+01:00", "2027-01-06T11:00+01:00")]
    [InlineData("DE-HH", "2027-03-26T09:00+01:00", "2027-03-30T12:00+02:00")]
    [InlineData("DE-BY", "2026-12-24T17:00+01:00", "2026-12-28T11:00+01:00")]
    public async Task An_offer_of_four_hours_is_due_after_four_working_hours_of_whoever_is_asked(string calendar, string offered, string due)
    {
        await _desk.PeopleAsync(calendar);
        await _desk.TableAsync("PT4H");

        var offer = (await _desk.OfferedAtAsync(offered)).Held!;

        Assert.Equal((ClockDesk.At(offered), ClockDesk.At(due)), (offer.OfferedAt, offer.AcceptBy));
    }

    [Fact]
    public async Task Who_has_no_calendar_is_asked_in_the_hours_of_the_service_level()
    {
        await _desk.PeopleAsync(null);
        await _desk.TableAsync("PT4H");
        await _desk.LevelAsync("\"calendar\":\"AT\"");

        // 26 October is a holiday in Austria alone.
        Assert.Equal(ClockDesk.At("2027-10-27T11:00+02:00"), (await _desk.OfferedAtAsync("2027-10-25T17:00+02:00")).Held!.AcceptBy);
    }

    [Fact]
    public async Task A_companys_own_calendar_counts_from_15_seconds_after_its_publishing()
    {
        await new DocumentDesk(_world, DocumentKinds.Calendars, "office").PublishedAsync(
            """{"timeZone":"Europe/Berlin","hours":{"monday":["09:00-10:00"],"tuesday":["09:00-10:00"]}}""");
        await _desk.PeopleAsync("office");
        await _desk.TableAsync("PT2H");

        Assert.Equal(ClockDesk.At("2027-01-11T10:00+01:00"), (await _desk.OfferedAtAsync("2027-01-05T09:00+01:00")).Held!.AcceptBy);
    }

    [Fact]
    public async Task Where_the_rule_says_nothing_the_service_levels_clock_counts()
    {
        await _desk.PeopleAsync("DE-HH");
        await _desk.TableAsync(null);
        await _desk.LevelAsync("""
            "clocks":[{"id":"accept","within":"PT2H","then":["reroute"]}]
            """);

        Assert.Equal(ClockDesk.At("2027-01-06T09:00+01:00"), (await _desk.OfferedAtAsync("2027-01-05T17:00+01:00")).Held!.AcceptBy);
    }

    [Theory]
    [Trait("Requirement", "D-15")]
    [InlineData("PT4H", "2027-01-05T10:00+01:00")]
    [InlineData("PT30M", "2027-01-05T09:30+01:00")]
    [InlineData(null, "2027-01-05T10:00+01:00")]
    public async Task Who_asks_for_contact_is_answered_within_the_fast_lanes_own_clock_however_long_the_rule_lets_others_wait(string? rule, string due)
    {
        await _desk.PeopleAsync("DE-HH");
        await _desk.TableAsync(rule);
        _desk.SetTo("2027-01-05T09:00+01:00");
        var id = await _world.TouchAsync(Persons.Anna, TouchpointKinds.DemoRequest);
        _desk.SetTo("2027-01-05T09:00+01:00");

        await _world.Get<RouteLead>().RunAsync(new RouteLeadMessage(id, 1, 1, null), default);

        Assert.Equal(ClockDesk.At(due), (await _desk.LeadAsync(id)).State.Current!.Held!.AcceptBy);
    }
}
