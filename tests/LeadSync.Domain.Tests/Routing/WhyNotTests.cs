using LeadSync.Domain.Calendars;
using LeadSync.Domain.Routing;

namespace LeadSync.Domain.Tests.Routing;

[Trait("D", "22")]
public sealed class WhyNotTests
{
    private static readonly TableVersion Table = Desk.Table(
        """
          [{"id":"soon","validFrom":"2027-01-01","assign":{"representative":"dora"}},
           {"id":"past","validTo":"2026-01-01","assign":{"representative":"emil"}},
           {"id":"at","when":{"country":["AT"]},"assign":{"representative":"carla"}},
           {"id":"de","when":{"country":["DE"]},"assign":{"pool":"p"}},
           {"id":"de-later","when":{"country":["DE"]},"assign":{"representative":"late"}}]
        """,
        """[{"id":"p","members":[{"representative":"anna"},{"representative":"ben"},{"representative":"full"},{"representative":"away"}]}]""");

    private static readonly RepresentativeList People = new(
    [
        .. Desk.Named("anna", "ben", "carla", "dora", "emil", "late", "lead-desk").Items,
        new Representative { Id = "full", Name = "f", Capacity = new Capacity(5, null) },
        new Representative { Id = "away", Name = "w", Absences = [new Absence(Desk.Now.AddDays(-1), null)] },
    ]);

    [Theory]
    [InlineData("anna", "chosen", "de", "goes to this representative")]
    [InlineData("ben", "not-next", "de", "next by the strategy roundRobin: the lead would have to come at another turn")]
    [InlineData("full", "no-capacity", "de", "5 open of 5")]
    [InlineData("away", "absent", "de", "would have to be there")]
    [InlineData("carla", "test-failed", "at", "country would have to be one of: AT")]
    [InlineData("dora", "not-yet-valid", "soon", "2027-01-01")]
    [InlineData("emil", "expired", "past", "before 2026-01-02")]
    [InlineData("late", "earlier-rule", "de-later", "Rule de stands before it")]
    [InlineData("nobody", "no-rule-names", null, "would have to name")]
    public void The_first_thing_that_stood_in_the_way_is_named_with_what_would_have_had_to_differ(string representative, string code, string? rule, string differs)
    {
        var why = WhyNot.Of(new RoutingRequest(Desk.Lead("""{"country":"DE"}"""), Desk.Now), Table, People, Desk.Loaded(("full", 5, 0, null)), representative);
        Assert.Equal((code, rule), (why.Code, why.Rule));
        Assert.Contains(differs, why.Differs, StringComparison.Ordinal);
    }

    [Fact]
    public void The_owner_of_the_account_stands_before_all_rules()
    {
        var request = new RoutingRequest(Desk.Lead("""{"country":"DE"}"""), Desk.Now) { ExistingOwner = "carla" };
        Assert.Equal("account-owner", WhyNot.Of(request, Table, People, AssignmentCounts.None, "anna").Code);
    }

    [Theory]
    [InlineData("{\"not\":{\"country\":[\"DE\"]}}", "What the rule excludes would have to be otherwise")]
    [InlineData("{\"city\":{\"exists\":true}}", "city would have to be known")]
    [InlineData("{\"country\":{\"exists\":false}}", "country would have to be unknown")]
    [InlineData("{\"employees\":{\"min\":50}}", "employees would have to lie within: min 50")]
    [InlineData("{\"country\":{\"not\":[\"DE\"]}}", "country would have to be something else")]
    [InlineData("{\"city\":[\"Bern\"]}", "city would have to be one of: Bern; it is not known.")]
    [InlineData("{\"country\":[\"CH\"]}", "country would have to be one of: CH.")]
    public void A_test_that_failed_says_what_the_field_would_have_to_be(string when, string differs)
    {
        var table = Desk.Table($$$"""[{"id":"r","when":{{{when}}},"assign":{"representative":"anna"}}]""");
        var why = WhyNot.Of(new RoutingRequest(Desk.Lead("""{"country":"DE","employees":10}"""), Desk.Now), table, People, AssignmentCounts.None, "anna");
        Assert.Equal("test-failed", why.Code);
        Assert.Contains(differs, why.Differs, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asked", "asked-before", "declined or to have lapsed")]
    [InlineData("field", "not-allowed", "serve inside-sales")]
    [InlineData("gone", "owner-disabled", "started and not to have left")]
    [InlineData("home", "outside-hours", "within the representative's working hours")]
    [InlineData("busy", "no-capacity", "0 open of any, 3 today of 3")]
    public void Who_was_dropped_reads_what_would_have_had_to_differ(string representative, string code, string differs)
    {
        var people = new RepresentativeList(
        [
            .. Desk.Named("asked", "lead-desk").Items,
            new Representative { Id = "home", Name = "h", Calendar = "never" },
            new Representative { Id = "field", Name = "f", Departments = ["field-sales"] },
            new Representative { Id = "gone", Name = "g", To = Desk.Now },
            new Representative { Id = "busy", Name = "b", Capacity = new Capacity(null, 3) },
        ]);
        var table = Desk.Table(
            """[{"id":"all","assign":{"pool":"p"}}]""",
            """[{"id":"p","onlyInHours":true,"members":[{"representative":"asked"},{"representative":"field"},{"representative":"gone"},{"representative":"home"},{"representative":"busy"}]}]""");
        var german = ShippedCalendars.Nearest("DE");
        var calendars = new CalendarSet([german with { Name = "never", Hours = new Dictionary<DayOfWeek, IReadOnlyList<WorkingBlock>>() }], german);
        var request = new RoutingRequest(Desk.Lead("{}"), Desk.Now, "inside-sales", ["asked"]);

        var why = WhyNot.Of(request, table, people, Desk.Loaded(("busy", 0, 3, null)), representative, calendars);

        Assert.Equal((code, "all"), (why.Code, why.Rule));
        Assert.Contains(differs, why.Differs, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_stands_in_for_the_named_one_is_named_by_the_rule_too()
    {
        var people = new RepresentativeList([new Representative { Id = "away", Name = "w", Substitute = "full", Absences = [new Absence(Desk.Now, null)] }, .. People.Items.Where(person => person.Id != "away")]);
        var table = Desk.Table("""[{"id":"r","assign":{"representative":"away"}}]""");
        var why = WhyNot.Of(new RoutingRequest(Desk.Lead("{}"), Desk.Now), table, people, Desk.Loaded(("full", 5, 0, null)), "full");
        Assert.Equal(("no-capacity", "r"), (why.Code, why.Rule));
    }

    [Fact]
    public void The_named_one_in_whose_place_nobody_had_to_stand_in_keeps_the_substitute_out()
    {
        var people = new RepresentativeList([new Representative { Id = "named", Name = "n", Substitute = "anna" }, .. People.Items]);
        var table = Desk.Table("""[{"id":"r","assign":{"representative":"named"}}]""");
        var request = new RoutingRequest(Desk.Lead("{}"), Desk.Now);
        Assert.Equal("no-rule-names", WhyNot.Of(request, table, people, AssignmentCounts.None, "anna").Code);
        Assert.Equal(("chosen", "r"), (WhyNot.Of(request, table, people, AssignmentCounts.None, "named").Code, WhyNot.Of(request, table, people, AssignmentCounts.None, "named").Rule));
    }

    [Theory]
    [InlineData(RoutingReasons.AskedBefore, "declined or to have lapsed")]
    [InlineData(RoutingReasons.NotAllowed, "serve the department")]
    [InlineData(RoutingReasons.Absent, "have to be there")]
    [InlineData(RoutingReasons.OutsideHours, "working hours")]
    [InlineData(RoutingReasons.NoCapacity, "fewer open leads")]
    [InlineData(RoutingReasons.OwnerDisabled, "have started and not to have left")]
    public void What_a_decision_wrote_down_is_told_to_the_person_and_not_to_a_colleague(string reason, string differs)
    {
        var why = WhyNot.Dropped(reason, "de");
        Assert.Contains(differs, why.Differs, StringComparison.Ordinal);
        Assert.Equal((RoutingReasons.Unavailable, "de"), (why.Redacted().Code, why.Redacted().Rule));
        Assert.DoesNotContain(differs, why.Redacted().Differs, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nobodys_own_affair_reads_the_same_for_everybody() => Assert.Equal(WhyNot.NotNext("de"), WhyNot.NotNext("de").Redacted());
}
