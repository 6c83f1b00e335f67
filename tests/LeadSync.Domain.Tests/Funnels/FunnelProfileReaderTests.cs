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

    [Theory]
    [InlineData("[]", "name at least one stage")]
    [InlineData("""[{"name":"A","department":"marketing","milestones":["seen"]},{"name":"A","department":"marketing","milestones":["won"]}]""", "'A' is named twice")]
    [InlineData("""[{"name":"A","department":"marketing","milestones":["won"]},{"name":"B","department":"marketing","milestones":["won"]}]""", "'won' stands in two stages")]
    [InlineData("""[{"name":"A","department":"marketing","milestones":["won"]}]""", "no stage names the milestone 'lost'")]
    public void What_is_wrong_with_the_stages_is_said_in_words(string stages, string message) =>
        Assert.Contains(OwnProfile.FaultsOf($$"""{"stages":{{stages}}}"""), fault => fault.Pointer == "/stages" && fault.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"name":"X","milestones":[]}""", "/stages/5/department")]
    [InlineData("""{"name":"X","department":"sales","milestones":[]}""", "/stages/5/department")]
    [InlineData("""{"name":"X","department":"marketing","milestones":[]}""", "")]
    [InlineData("""{"name":"X","department":"marketing","milestones":["seen"]}""", "/stages")]
    public void A_stage_beside_the_others_is_refused_for_its_own_fault_alone(string stage, string pointers) =>
        Assert.Equal(pointers, string.Join(' ', ErrorsOf(Own.Replace("]}]}", $"]}},{stage}]}}", StringComparison.Ordinal)).Select(error => error.Pointer)));

    [Fact]
    public void A_row_without_its_beginning_is_told_once_what_is_missing()
    {
        var fault = Assert.Single(ErrorsOf(Own.TrimEnd()[..^1] + ""","transitions":[{"on":"identify","to":"identified"}]}"""), error => error.Pointer == "/transitions/0/from");

        Assert.Equal("'from' is missing: add it", fault.Message);
    }

    [Fact]
    public void Steps_of_the_work_are_a_companys_own_or_those_that_ship()
    {
        Assert.Equal(["ERST", "TERMIN"], OwnProfile.Read(OwnProfile.Words).SubStages);
        Assert.Equal(FunnelProfiles.ColdToClose.SubStages, OwnProfile.Read(Own).SubStages);
        Assert.NotEmpty(OwnProfile.Read(Own).SubStages);
    }

    private static IReadOnlyList<ValidationError> ErrorsOf(string json) => Read(json) is Reading<FunnelProfile>.Refused(var errors) ? errors : [];

    private static Reading<FunnelProfile> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FunnelProfileReader.Read(document.RootElement, "own");
    }
}
