using BenchmarkDotNet.Attributes;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Indexing;

namespace LeadSync.Benchmarks;

/// <summary>What routing costs at the sizes of tables: a decision (time, allocations) and compiling the index (time, memory).</summary>
[MemoryDiagnoser]
public class RoutingBenchmarks
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly RepresentativeList _people = new([new Representative { Id = "anna", Name = "Anna" }, new Representative { Id = "desk", Name = "Desk" }]);
    private RoutingRequest[] _leads = [];
    private TableVersion _table = new("none", 0, new RoutingTable([], new Otherwise("desk", null), [], []));
    private int _next;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var territories = Territories.Of(Rules);
        _table = new TableVersion("default", 1, territories.Table());
        _leads = [.. territories.Leads(1_000).Select(lead => new RoutingRequest(lead.Fields(), Now))];
        Decide();
    }

    [Benchmark]
    public RoutingDecision Decide() => RoutingEngine.Decide(_leads[_next++ % _leads.Length], _table, _people, AssignmentCounts.None);

    [Benchmark]
    public RuleIndex Compile() => RuleIndex.Compile(_table.Table.InOrder);
}
