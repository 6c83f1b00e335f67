using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

[Trait("D", "22")]
public sealed class PeopleTests
{
    private const string Pool = """[{"id":"p","members":[{"representative":"anna"},{"representative":"ben"}]}]""";
    private const string ToPool = """[{"id":"r","assign":{"pool":"p"}}]""";
    private const string ToAnna = """[{"id":"r","assign":{"representative":"anna"}}]""";

    [Fact]
    public void Who_is_absent_gets_nothing_until_back()
    {
        var people = Team(Away("anna", null));
        Assert.Equal([new DroppedCandidate("anna", RoutingReasons.Absent)], Desk.Decide(Desk.Table(ToPool, Pool), people: people).Explanation.Dropped);
        Assert.Equal("ben", Desk.Decide(Desk.Table(ToPool, Pool), people: people).Representative);
        Assert.Equal("anna", At(Desk.Table(ToAnna), people, Desk.Now.AddDays(8)).Representative);
    }

    [Fact]
    public void The_substitute_takes_the_lead_of_an_absent_direct_assignee()
    {
        var decision = Desk.Decide(Desk.Table(ToAnna), people: Team(Away("anna", "ben")));
        Assert.Equal(("ben", "r", "anna", null), (decision.Representative, decision.Rule, decision.Explanation.StandsInFor, decision.Reason));
    }

    [Fact]
    public void Where_the_substitute_is_away_too_the_next_one_stands_in_and_a_ring_ends_at_the_lead_desk()
    {
        Assert.Equal("carla", Desk.Decide(Desk.Table(ToAnna), people: Team(Away("anna", "ben"), Away("ben", "carla"))).Representative);
        var ring = Desk.Decide(Desk.Table(ToAnna), people: Team(Away("anna", "ben"), Away("ben", "anna")));
        Assert.Equal(("lead-desk", RoutingReasons.Absent), (ring.Representative, ring.Reason));
    }

    [Fact]
    public void A_full_assignee_has_no_substitute()
    {
        var people = Team(new Representative { Id = "anna", Name = "a", Substitute = "ben", Capacity = new Capacity(1, null) });
        Assert.Equal(RoutingReasons.NoCapacity, Desk.Decide(Desk.Table(ToAnna), people: people, counts: Desk.Loaded(("anna", 1, 0, null))).Reason);
    }

    [Theory]
    [InlineData("de", "anna")]
    [InlineData("en", "ben")]
    [InlineData("fr", "carla")]
    [InlineData(null, "anna")]
    public void A_pool_that_asks_for_it_gives_leads_to_who_speaks_the_language(string? language, string owner)
    {
        var people = Team(new Representative { Id = "anna", Name = "a", Languages = ["de"] }, new Representative { Id = "ben", Name = "b", Languages = ["en"] });
        var table = Desk.Table(ToPool, Pool.Replace("\"id\":\"p\"", "\"id\":\"p\",\"matchLanguage\":true", StringComparison.Ordinal).Replace("{\"representative\":\"ben\"}", "{\"representative\":\"ben\"},{\"representative\":\"carla\"}", StringComparison.Ordinal));
        Assert.Equal(owner, Desk.Decide(table, language is null ? "{}" : $$"""{"language":"{{language}}"}""", people).Representative);
    }

    [Theory]
    [InlineData("2027-01-06T10:00:00+01:00", "ben")]
    [InlineData("2027-01-07T10:00:00+01:00", "anna")]
    [InlineData("2027-01-07T19:00:00+01:00", "lead-desk")]
    public void A_pool_that_asks_for_it_gives_leads_only_to_who_is_at_work(string now, string owner)
    {
        var people = Team(new Representative { Id = "anna", Name = "a", Calendar = "DE-BY" }, new Representative { Id = "ben", Name = "b", Calendar = "DE-HH" });
        var table = Desk.Table(ToPool, Pool.Replace("\"id\":\"p\"", "\"id\":\"p\",\"onlyInHours\":true", StringComparison.Ordinal));
        var calendars = new CalendarSet(ShippedCalendars.All, ShippedCalendars.All[0]);
        var request = new RoutingRequest(Desk.Lead("{}"), DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        var decision = RoutingEngine.Decide(request, table, people, AssignmentCounts.None, calendars);
        Assert.Equal((owner, owner == "lead-desk" ? RoutingReasons.OutsideHours : null), (decision.Representative, decision.Reason));
    }

    [Fact]
    public void A_pool_that_asks_for_neither_language_nor_hours_gives_leads_to_whoever_is_next()
    {
        var people = Team(new Representative { Id = "anna", Name = "a", Languages = ["en"], Calendar = "never" });
        var german = ShippedCalendars.Nearest("DE");
        var calendars = new CalendarSet([german with { Name = "never", Hours = new Dictionary<DayOfWeek, IReadOnlyList<WorkingBlock>>() }], german);
        var request = new RoutingRequest(Desk.Lead("""{"language":"de"}"""), Desk.Now);
        Assert.Equal("anna", RoutingEngine.Decide(request, Desk.Table(ToPool, Pool), people, AssignmentCounts.None, calendars).Representative);
    }

    [Fact]
    public void Where_nobody_looks_at_calendars_everybody_is_at_work()
    {
        var table = Desk.Table(ToPool, Pool.Replace("\"id\":\"p\"", "\"id\":\"p\",\"onlyInHours\":true", StringComparison.Ordinal));
        Assert.Equal("anna", At(table, Desk.People, new DateTimeOffset(2027, 1, 1, 3, 0, 0, TimeSpan.Zero)).Representative);
    }

    [Fact]
    public void The_hours_of_a_lead_that_waited_are_those_of_when_it_is_offered()
    {
        var table = Desk.Table(ToPool, Pool.Replace("\"id\":\"p\"", "\"id\":\"p\",\"onlyInHours\":true", StringComparison.Ordinal));
        var calendars = new CalendarSet(ShippedCalendars.All, ShippedCalendars.All[0]);
        var night = new RoutingRequest(Desk.Lead("{}"), new DateTimeOffset(2027, 1, 7, 2, 0, 0, TimeSpan.Zero));
        Assert.Equal("lead-desk", RoutingEngine.Decide(night, table, Desk.People, AssignmentCounts.None, calendars).Representative);
        Assert.Equal("anna", RoutingEngine.Decide(night with { HoursAt = night.Now.AddHours(7) }, table, Desk.People, AssignmentCounts.None, calendars).Representative);
    }

    [Fact]
    public void The_substitute_of_an_absent_owner_of_the_account_stands_in_and_the_decision_says_for_whom()
    {
        var request = new RoutingRequest(Desk.Lead("{}"), Desk.Now) { ExistingOwner = "anna" };
        var decision = RoutingEngine.Decide(request, Desk.Table("[]"), Team(Away("anna", "ben")), AssignmentCounts.None);
        Assert.Equal(("ben", "anna"), (decision.Representative, decision.Explanation.StandsInFor));
        Assert.Null(Desk.Decide(Desk.Table(ToAnna)).Explanation.StandsInFor);
    }

    [Fact]
    [Trait("D", "32")]
    public void Who_was_stood_in_for_reads_that_of_the_own_absence()
    {
        var stood = Desk.Decide(Desk.Table(ToAnna), people: Team(Away("anna", "ben"))).Explanation;
        Assert.Equal("anna", stood.RedactedFor("anna").StandsInFor);
    }

    [Theory]
    [InlineData("freeze", "anna ben anna ben anna ben")]
    [InlineData("catchUp", "anna anna anna anna anna ben")]
    public void On_return_credits_freeze_or_catch_up_as_set(string onReturn, string afterwards)
    {
        var table = Desk.Table(ToPool, Pool.Replace("\"id\":\"p\"", $"\"id\":\"p\",\"onReturn\":\"{onReturn}\"", StringComparison.Ordinal));
        var (people, counts) = (Team(Away("anna", null)), AssignmentCounts.None);
        for (var lead = 0; lead < 4; lead++) counts = counts.After(At(table, people, Desk.Now, counts), Desk.Now);
        var owners = new List<string>();
        for (var lead = 0; lead < 6; lead++)
        {
            var decision = At(table, people, Desk.Now.AddDays(8), counts);
            counts = counts.After(decision, Desk.Now);
            owners.Add(decision.Representative);
        }

        Assert.Equal(afterwards, string.Join(' ', owners));
    }

    [Fact]
    [Trait("D", "32")]
    public void An_explanation_for_a_representative_shows_no_colleagues_absence()
    {
        var decision = Desk.Decide(Desk.Table(ToPool, Pool), people: Team(Away("anna", null)));
        Assert.Equal([new DroppedCandidate("anna", RoutingReasons.Unavailable)], decision.Explanation.RedactedFor("ben").Dropped);
        Assert.Equal([new DroppedCandidate("anna", RoutingReasons.Absent)], decision.Explanation.RedactedFor("anna").Dropped);
        var stood = Desk.Decide(Desk.Table(ToAnna), people: Team(Away("anna", "ben"))).Explanation;
        Assert.Null(stood.RedactedFor("ben").StandsInFor);
        Assert.Equal((RoutingReasons.NoMember, RoutingReasons.NoRule), (RoutingReasons.Redacted(RoutingReasons.Absent), RoutingReasons.Redacted(RoutingReasons.NoRule)));
    }

    [Fact]
    public void Absences_are_read_with_their_last_day()
    {
        var reading = RepresentativesReader.Read(Desk.Json("""[{"id":"anna","name":"A","absences":[{"from":"2026-12-24","to":"2026-12-31"}]}]"""));
        var anna = Assert.IsType<LeadSync.Domain.Text.Reading<RepresentativeList>.Done>(reading).Value.Items[0];
        Assert.False(anna.IsAbsent(new DateTimeOffset(2026, 12, 23, 23, 59, 0, TimeSpan.Zero)));
        Assert.True(anna.IsAbsent(new DateTimeOffset(2026, 12, 24, 0, 0, 0, TimeSpan.Zero)));
        Assert.True(anna.IsAbsent(new DateTimeOffset(2026, 12, 31, 23, 0, 0, TimeSpan.Zero)));
        Assert.False(anna.IsAbsent(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        var refused = RepresentativesReader.Read(Desk.Json("""[{"id":"anna","name":"A","absences":[{"to":"2026-12-31"},{"from":"2026-12-24","to":"2026-12-20"},{"from":"2026-12-24","to":"2026-12-23"}]}]"""));
        var errors = Assert.IsType<LeadSync.Domain.Text.Reading<RepresentativeList>.Refused>(refused).Errors;
        Assert.Equal(["/0/absences/0/from", "/0/absences/1/to", "/0/absences/2/to"], errors.Select(error => error.Pointer));
    }

    private static RoutingDecision At(TableVersion table, RepresentativeList people, DateTimeOffset now, AssignmentCounts? counts = null) =>
        RoutingEngine.Decide(new RoutingRequest(Desk.Lead("{}"), now), table, people, counts ?? AssignmentCounts.None);

    private static Representative Away(string id, string? substitute) =>
        new() { Id = id, Name = id, Substitute = substitute, Absences = [new Absence(Desk.Now.AddDays(-1), Desk.Now.AddDays(7))] };

    private static RepresentativeList Team(params Representative[] special) =>
        new([.. special, .. Desk.People.Items.Where(person => !special.Any(other => other.Id == person.Id))]);
}
