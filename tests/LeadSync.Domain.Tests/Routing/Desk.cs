using System.Collections.Immutable;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Routing;

/// <summary>Tables, people and leads for routing tests.</summary>
internal static class Desk
{
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static RepresentativeList People { get; } = Named("anna", "ben", "carla", "lead-desk");

    public static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    public static RoutingTable Read(string json)
    {
        var reading = RoutingTableReader.Read(Json(json));
        Assert.True(reading is Reading<RoutingTable>.Done, string.Join('\n', (reading as Reading<RoutingTable>.Refused)?.Errors ?? []));
        return ((Reading<RoutingTable>.Done)reading).Value;
    }

    public static TableVersion Table(string rules, string pools = "[]") =>
        new("default", 3, Read($$$"""{"rules":{{{rules}}},"otherwise":{"assign":{"representative":"lead-desk"},"acceptWithin":"PT8H"},"pools":{{{pools}}}}"""));

    public static TableVersion OnePool(string strategy, params (string Id, int Weight)[] members) =>
        Table("""[{"id":"all","assign":{"pool":"p"}}]""", $$"""[{"id":"p","strategy":"{{strategy}}","members":[{{string.Join(',', members.Select(Member))}}]}]""");

    public static GivenFields Lead(string json) => GivenFieldsReader.Read(Json(json), "", new ErrorList(), FieldNames.Routing);

    public static RepresentativeList Named(params string[] ids) => new([.. ids.Select(id => new Representative { Id = id, Name = id })]);

    public static RoutingDecision Decide(TableVersion table, string lead = "{}", RepresentativeList? people = null, AssignmentCounts? counts = null, params string[] askedBefore) =>
        RoutingEngine.Decide(new RoutingRequest(Lead(lead), Now, null, askedBefore), table, people ?? People, counts ?? AssignmentCounts.None);

    /// <summary>Routes leads one after the other and says who got them.</summary>
    public static IReadOnlyList<string> Owners(TableVersion table, IEnumerable<string> leads, RepresentativeList? people = null)
    {
        var (counts, owners) = (AssignmentCounts.None, new List<string>());
        foreach (var lead in leads)
        {
            var decision = Decide(table, lead, people, counts);
            counts = counts.After(decision, Now);
            owners.Add(decision.Representative);
        }

        return owners;
    }

    public static AssignmentCounts Loaded(params (string Id, int Open, int Today, DateTimeOffset? Last)[] loads) => AssignmentCounts.None with
    {
        Loads = loads.ToImmutableDictionary(load => load.Id, load => new RepresentativeLoad(load.Open, load.Today, load.Last), StringComparer.Ordinal),
    };

    private static string Member((string Id, int Weight) member) => $$"""{"representative":"{{member.Id}}","weight":{{member.Weight}}}""";
}
