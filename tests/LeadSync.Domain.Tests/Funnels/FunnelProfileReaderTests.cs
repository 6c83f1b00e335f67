using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Tests.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Funnels;

public sealed class FunnelProfileReaderTests
{
    private const string Own = """
        {"stages":[
          {"name":"Kontakt","department":"marketing","milestones":["seen","identified","recycled"]},
          {"name":"Heiß","department":"inside-sales","milestones":["qualified"]},
          {"name":"In Arbeit","department":"inside-sales","milestones":["accepted","confirmed","accepted-by-field","opportunity","sales-done"]},
          {"name":"Kunde","department":"customer-service","milestones":["won"]},
          {"name":"Raus","department":"marketing","milestones":["disqualified","linked","lost"]}]}
        """;

    [Fact]
    [Trait("Requirement", "D-1")]
    public void D1_a_company_leads_its_leads_in_its_own_words()
    {
        var profile = Assert.IsType<Reading<FunnelProfile>.Done>(Read(Own)).Value;
        var fold = Given.FoldOf(profile, Given.Shipped);

        var lead = Enumerable.Range(0, 5).Select(minute => Given.Touch("newsletter-signup", minute)).Aggregate(LeadState.Empty, fold.Apply);

        Assert.Equal(["Kontakt", "Heiß"], lead.History.Select(change => change.To));
    }

    [Fact]
    public void All_faults_are_said_at_once_each_at_its_place()
    {
        var refused = Assert.IsType<Reading<FunnelProfile>.Refused>(Read("""
            {"stages":[{"name":"A","department":"sales","milestones":["identified","hot"]},{"name":"A","department":"marketing","milestones":["identified"]}],
             "transitions":[{"from":"seen","on":"identify","to":"identified"},{"from":"seen","on":"identify","to":"won","needs":["luck"]},{"on":"jump","to":"won"}],"colour":"red"}
            """));

        var pointers = refused.Errors.Select(error => error.Pointer).ToList();

        Assert.Subset(
            pointers.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
            {
                "/stages/0/department", "/stages/0/milestones/1", "/stages", "/transitions/1", "/transitions/1/needs/0", "/transitions/2/from", "/transitions/2/on", "/transitions", "/colour",
            });
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("""{"stages":[]}""", "/stages")]
    [InlineData("""{"stages":[{"name":"A","milestones":["seen",5]}]}""", "/stages/0/department")]
    [InlineData("""{"stages":[{"name":"A","department":"marketing","milestones":[5]}]}""", "/stages/0/milestones/0")]
    [InlineData("""{"stages":[{"name":"A","department":"marketing","milestones":["seen"]}],"subStages":["BAN"],"transitions":[{"from":7,"on":"identify","to":"identified"}]}""", "/transitions/0/from")]
    public void A_fault_is_said_at_its_place(string json, string pointer) =>
        Assert.Contains(Assert.IsType<Reading<FunnelProfile>.Refused>(Read(json)).Errors, error => error.Pointer == pointer);

    [Fact]
    public void An_id_that_nobody_knows_means_the_profile_that_ships_first() => Assert.Same(FunnelProfiles.ColdToClose, FunnelProfileBook.Shipped.At("unknown", default));

    [Fact]
    public void A_line_that_cannot_be_walked_is_refused()
    {
        var refused = Assert.IsType<Reading<FunnelProfile>.Refused>(Read(Own.TrimEnd()[..^1] + ""","transitions":[{"from":"seen","on":"identify","to":"identified"}]}"""));

        Assert.Contains(refused.Errors, error => error.Pointer == "/transitions" && error.Message.Contains("'qualified'", StringComparison.Ordinal));
    }

    private static Reading<FunnelProfile> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FunnelProfileReader.Read(document.RootElement, "own");
    }
}
