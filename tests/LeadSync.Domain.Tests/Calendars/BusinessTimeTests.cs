using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Calendars;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Calendars;

[Trait("D", "23")]
public sealed class BusinessTimeTests
{
    [Theory]
    [InlineData("DE-BY", "2027-01-05T17:00+01:00", "PT4H", "2027-01-07T11:00+01:00")]
    [InlineData("DE-HH", "2027-01-05T17:00+01:00", "PT4H", "2027-01-06T11:00+01:00")]
    [InlineData("DE-HH", "2027-01-05T20:00+01:00", "PT1H", "2027-01-06T09:00+01:00")]
    [InlineData("DE-HH", "2027-01-05T08:00+01:00", "PT10H", "2027-01-05T18:00+01:00")]
    [InlineData("DE-HH", "2027-01-08T17:00+01:00", "PT2H", "2027-01-11T09:00+01:00")]
    [InlineData("DE-HH", "2027-01-05T17:00+01:00", "PT0S", "2027-01-05T17:00+01:00")]
    [InlineData("DE", "2027-03-25T17:00+01:00", "PT2H", "2027-03-30T09:00+02:00")]
    [InlineData("AT", "2027-03-26T17:00+01:00", "PT2H", "2027-03-30T09:00+02:00")]
    [InlineData("DE", "2026-12-24T17:00+01:00", "PT2H", "2026-12-28T09:00+01:00")]
    [InlineData("CH-ZH", "2026-12-31T17:00+01:00", "PT2H", "2027-01-04T09:00+01:00")]
    [InlineData("LI", "2026-09-07T17:00+02:00", "PT2H", "2026-09-09T09:00+02:00")]
    public void A_clock_runs_in_working_hours_only(string calendar, string start, string duration, string due) =>
        Assert.Equal(At(due), BusinessTime.Add(At(start), IsoDuration.TryParse(duration)!.Value, Shipped(calendar)));

    [Theory]
    [InlineData("2026-12-24T11:00+01:00", "PT2H", "2026-12-28T09:00+01:00")]
    [InlineData("2026-12-24T13:00+01:00", "PT2H", "2026-12-28T10:00+01:00")]
    [InlineData("2026-12-23T17:00+01:00", "PT6H", "2026-12-28T09:00+01:00")]
    [InlineData("2026-12-30T17:30+01:00", "PT5H", "2027-01-04T08:30+01:00")]
    public void Work_ends_at_noon_on_24_and_31_december_where_the_company_says_so(string start, string duration, string due) =>
        Assert.Equal(At(due), BusinessTime.Add(At(start), IsoDuration.TryParse(duration)!.Value, Company("""{"12-24":"12:00","12-31":"12:00"}""", "[]")));

    [Fact]
    public void Company_holidays_stop_the_clock()
    {
        var calendar = Company("{}", """[{"from":"2026-12-28","to":"2026-12-30","name":"between the years"}]""");
        Assert.Equal(At("2026-12-31T09:00+01:00"), BusinessTime.Add(At("2026-12-24T17:00+01:00"), TimeSpan.FromHours(2), calendar));
    }

    [Theory]
    [InlineData("2027-03-28T00:00+01:00", "PT3H", "2027-03-28T04:00+02:00")]
    [InlineData("2027-10-31T00:00+02:00", "PT4H", "2027-10-31T03:00+01:00")]
    public void Around_the_clock_an_hour_is_an_hour_also_when_the_clocks_change(string start, string duration, string due) =>
        Assert.Equal(At(due), BusinessTime.Add(At(start), IsoDuration.TryParse(duration)!.Value, AroundTheClock));

    [Fact]
    public void Working_time_between_is_what_was_added()
    {
        var samples = Gen.Elements(PublicHolidays.Places.ToArray()).SelectMany(place => Gen.Choose(0, 600_000).SelectMany(start => Gen.Choose(0, 30_000).Select(minutes => (place, start, minutes))));
        Prop.ForAll(samples.ToArbitrary(), sample =>
        {
            var (calendar, start) = (Shipped(sample.place), At("2026-01-01T00:00Z").AddMinutes(sample.start));
            var duration = TimeSpan.FromMinutes(sample.minutes);
            return BusinessTime.Between(start, BusinessTime.Add(start, duration, calendar), calendar) == duration;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Working_time_back_to_an_earlier_moment_is_negative_and_a_duration_of_nothing_ends_at_once()
    {
        var (start, calendar) = (At("2026-11-02T08:00+01:00"), Shipped("DE"));
        Assert.Equal(TimeSpan.FromHours(-10), BusinessTime.Between(start.AddDays(1), start, calendar));
        Assert.Equal(start, BusinessTime.Add(start, TimeSpan.FromHours(-1), calendar));
    }

    [Fact]
    public void A_calendar_whose_company_never_opens_again_says_that_the_hours_do_not_suffice()
    {
        var closed = Company("{}", "[]") with { Closed = [new ClosedDays(new DateOnly(2026, 12, 1), DateOnly.MaxValue)] };
        Assert.Throws<ArgumentOutOfRangeException>(() => BusinessTime.Add(At("2026-11-30T08:00+01:00"), TimeSpan.FromDays(30), closed));
    }

    [Theory]
    [InlineData("2026-11-02T09:00+01:00", true)]
    [InlineData("2026-11-02T18:00+01:00", false)]
    [InlineData("2026-11-01T09:00+01:00", false)]
    public void People_work_from_the_first_minute_of_a_block_to_before_its_last(string time, bool open) => Assert.Equal(open, Shipped("DE").IsOpen(At(time)));

    [Theory]
    [InlineData("DE-BY", "DE-BY")]
    [InlineData("AT-99", "AT")]
    [InlineData("FR", "DE")]
    public void The_nearest_calendar_is_that_of_the_place_its_country_or_Germany(string name, string nearest)
    {
        Assert.Equal(nearest, ShippedCalendars.Nearest(name).Name);
        Assert.Equal(nearest == name, ShippedCalendars.Json(name) is not null);
    }

    [Fact]
    public void A_set_gives_its_default_for_no_name_and_for_one_it_does_not_have()
    {
        var calendars = new CalendarSet([Shipped("DE-BY"), Shipped("AT")], Shipped("DE"));
        Assert.Equal(["AT", "DE", "DE"], new[] { "at", "CH", null }.Select(name => calendars.Of(name).Name));
    }

    [Theory]
    [InlineData("2027-03-28T00:30+01:00", "PT1H", "2027-03-28T03:30+02:00")]
    [InlineData("2027-10-31T01:00+02:00", "PT1H", "2027-10-31T02:30+01:00")]
    public void Hours_that_begin_when_the_clock_jumps_begin_with_the_change(string start, string duration, string due) =>
        Assert.Equal(At(due), BusinessTime.Add(At(start), IsoDuration.TryParse(duration)!.Value, Read("""{"timeZone":"Europe/Berlin","hours":{"sunday":["00:00-01:00","02:30-05:00"]}}""")));

    [Fact]
    public void Every_place_ships_a_calendar() => Assert.Equal(PublicHolidays.Places, ShippedCalendars.All.Select(calendar => calendar.Name));

    [Theory]
    [InlineData("""{"hours":{"monday":["08:00-18:00"]}}""", "/timeZone")]
    [InlineData("""{"timeZone":"Europe/Munich","hours":{"monday":["08:00-18:00"]}}""", "/timeZone")]
    [InlineData("""{"timeZone":"Europe/Berlin"}""", "/hours")]
    [InlineData("""{"timeZone":"Europe/Berlin","hours":{"monday":[]}}""", "/hours")]
    [InlineData("""{"timeZone":"Europe/Berlin","hours":{"monday":["18:00-08:00"],"tuesday":["08:00-12:00","11:00-17:00"],"montag":["8-18"]}}""", "/hours/montag /hours/monday/0 /hours/tuesday/1")]
    [InlineData("""{"timeZone":"Europe/Berlin","hours":{"monday":["08:00-18:00"]},"holidays":"DE-XY","worked":["epiphanie"],"halfDays":{"24.12.":"12:00"},"closed":[{"from":"2026-12-30","to":"2026-12-28"},{"to":"x"}]}""", "/holidays /worked/0 /halfDays/24.12. /closed/0/to /closed/1/to /closed/1/from")]
    [InlineData("[]", "")]
    [InlineData("""{"timeZone":"Europe/Berlin","hours":{"monday":["08:00-18:00"]},"halfDays":["12-24"],"closed":[{"from":"2026-01-01","to":"2027-12-31"}]}""", "/halfDays /closed/0/to")]
    [InlineData("""{"timeZone":"Europe/Berlin","hours":{"monday":["8:00-24:30"],"tuesday":["8:00"]}}""", "/hours/monday/0 /hours/tuesday/0 /hours")]
    public void What_is_wrong_with_a_calendar_is_said_at_once_with_its_place(string json, string pointers)
    {
        var refused = Assert.IsType<Reading<BusinessCalendar>.Refused>(CalendarReader.Read(JsonDocument.Parse(json).RootElement, "c"));
        Assert.Equal(pointers, string.Join(' ', refused.Errors.Select(error => error.Pointer)));
    }

    private static BusinessCalendar AroundTheClock { get; } = Read("""
        {"timeZone":"Europe/Berlin","hours":{"monday":["00:00-24:00"],"tuesday":["00:00-24:00"],"wednesday":["00:00-24:00"],"thursday":["00:00-24:00"],"friday":["00:00-24:00"],"saturday":["00:00-24:00"],"sunday":["00:00-24:00"]}}
        """);

    private static BusinessCalendar Company(string halfDays, string closed) => Read($$$"""
        {"timeZone":"Europe/Berlin","holidays":"DE-BY","halfDays":{{{halfDays}}},"closed":{{{closed}}},
         "hours":{"monday":["08:00-18:00"],"tuesday":["08:00-18:00"],"wednesday":["08:00-18:00"],"thursday":["08:00-18:00"],"friday":["08:00-18:00"]}}
        """);

    private static BusinessCalendar Read(string json) => Assert.IsType<Reading<BusinessCalendar>.Done>(CalendarReader.Read(JsonDocument.Parse(json).RootElement, "c")).Value;

    private static BusinessCalendar Shipped(string name) => ShippedCalendars.All.Single(calendar => calendar.Name == name);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
