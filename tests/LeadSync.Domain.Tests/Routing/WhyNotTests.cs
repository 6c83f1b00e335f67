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
    [InlineData("ben", "not-next", "de", "another turn")]
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
}
