using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Scoring;

/// <summary>Two service levels at the same time: from a minute on, leads of Austria are under one of their own, with a funnel of its own.</summary>
internal static class Two
{
    /// <summary>The minute from which Austria has its own.</summary>
    public const int AssignedAt = 60_000;

    public const string Austria = """{"profile":"own","threshold":25,"rules":[{"id":"newsletter","when":{"touchpoint":["newsletter-signup"]},"points":20,"halfLife":"P20D"},{"id":"paper","when":{"touchpoint":["download"]},"points":4}]}""";

    public static Agreements Agreements(params FunnelProfile[] own) => Agreements([Given.Shipped], own);

    public static Agreements Agreements(ServiceLevel[] standard, params FunnelProfile[] own) => new(
        [Assignment("""{"otherwise":"default"}""", 1, default), Assignment("""{"rules":[{"when":{"country":["AT"]},"serviceLevel":"austria"}],"otherwise":"default"}""", 2, Given.Start.AddMinutes(AssignedAt))],
        [new ServiceLevels(standard), new ServiceLevels([Given.Level(Austria) with { Name = "austria" }])],
        new FunnelProfileBook(own));

    public static LeadEvent From(string country, string kind, int minute)
    {
        var row = Given.Touch(kind, minute);
        return row with { Lead = row.Lead with { Country = CountryCode.TryParse(country) } };
    }

    private static ServiceLevelAssignment Assignment(string json, int version, DateTimeOffset from)
    {
        using var document = JsonDocument.Parse(json);
        return Assert.IsType<Reading<ServiceLevelAssignment>.Done>(AssignmentReader.Read(document.RootElement, ["default", "austria"])).Value with { Version = version, EffectiveFrom = from };
    }
}
