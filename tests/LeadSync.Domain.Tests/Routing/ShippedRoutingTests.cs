using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Routing;

public sealed class ShippedRoutingTests
{
    private static readonly RepresentativeList People =
        ((Reading<RepresentativeList>.Done)RepresentativesReader.Read(Desk.Json(ShippedRepresentatives.Json))).Value;

    private static readonly TableVersion Table = new("default", 1, Desk.Read(ShippedRoutingTable.Json));

    [Fact]
    public void The_shipped_table_names_only_shipped_desks() => Assert.Empty(RoutingTableValidator.Validate(Table.Table, People));

    [Fact]
    public void The_shipped_golden_leads_come_out_as_expected() => Assert.Empty(GoldenLeads.Failures(Table, People, Desk.Now));

    [Theory]
    [InlineData("DE", "01067", "de-0", "inside-east")]
    [InlineData("DE", "10115", "de-1", "inside-east")]
    [InlineData("DE", "20095", "de-2", "inside-north")]
    [InlineData("DE", "30159", "de-3", "inside-north")]
    [InlineData("DE", "44135", "de-4", "inside-west")]
    [InlineData("DE", "50667", "de-5", "inside-west")]
    [InlineData("DE", "60311", "de-6", "inside-west")]
    [InlineData("DE", "70173", "de-7", "inside-south")]
    [InlineData("DE", "80331", "de-8", "inside-south")]
    [InlineData("DE", "90402", "de-9", "inside-south")]
    [InlineData("AT", "1010", "at-east", "inside-austria")]
    [InlineData("AT", "7000", "at-east", "inside-austria")]
    [InlineData("AT", "6020", "at-west", "inside-austria")]
    [InlineData("AT", "9020", "at-south", "inside-austria")]
    [InlineData("CH", "1010", "ch", "inside-switzerland")]
    [InlineData("LI", "9490", "li", "inside-switzerland")]
    public void Each_region_of_the_dach_countries_has_its_pool(string country, string code, string rule, string pool)
    {
        var decision = Desk.Decide(Table, $$"""{"country":"{{country}}","postalCode":"{{code}}"}""", People);
        Assert.Equal((rule, pool, TimeSpan.FromHours(8)), (decision.Rule, decision.Pool, decision.AcceptWithin));
    }

    [Theory]
    [InlineData("""{"country":"FR","postalCode":"67000"}""")]
    [InlineData("""{"country":"DE"}""")]
    [InlineData("{}")]
    public void The_rest_goes_to_the_lead_desk(string lead) => Assert.Equal("lead-desk", Desk.Decide(Table, lead, People).Representative);

    [Fact]
    public void No_placeholder_can_be_written_to() =>
        Assert.All(People.Items, person => Assert.Equal("example.com", person.Email!.Domain));
}
