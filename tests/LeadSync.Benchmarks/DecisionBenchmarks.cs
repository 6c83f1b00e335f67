using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Benchmarks;

/// <summary>What a decision costs without storage: one event into a lead, one lead to a representative.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly LeadFold _fold = new(new ServiceLevels([Read<ServiceLevel>(ServiceLevelReader.Shipped, document => ServiceLevelReader.Read(document, "default", 1, default))]));
    private readonly TableVersion _table = new("default", 1, Read(ShippedRoutingTable.Json, RoutingTableReader.Read));
    private readonly RepresentativeList _people = Read(ShippedRepresentatives.Json, RepresentativesReader.Read);
    private readonly LeadEvent _event = new()
    {
        Id = "e", Source = "generic", Type = LeadEventType.Touchpoint, OccurredAt = Start, Touchpoint = new Touchpoint(TouchpointKinds.NewsletterSignup),
        Lead = new Contact { Email = EmailAddress.TryParse("a@example.com"), Country = CountryCode.TryParse("DE"), PostalCode = "80331" },
    };

    [Benchmark]
    public LeadState FoldOneEvent() => _fold.Apply(LeadState.Empty, _event);

    [Benchmark]
    public RoutingDecision RouteOneLead() =>
        RoutingEngine.Decide(new RoutingRequest(new LeadFields(_event.Lead), Start, "inside-sales"), _table, _people, AssignmentCounts.None);

    private static T Read<T>(string json, Func<JsonElement, Reading<T>> read)
    {
        using var document = JsonDocument.Parse(json);
        return read(document.RootElement) is Reading<T>.Done done ? done.Value : throw new InvalidOperationException("A shipped document cannot be read.");
    }
}
