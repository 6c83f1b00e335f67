using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LeadSync.Domain.Routing;
using LeadSync.Domain.Routing.Indexing;

namespace LeadSync.Benchmarks;

/// <summary>Prints, for each size of table, what a decision costs and how many rules it looks at, beside peers that make the same decisions.</summary>
internal static class RoutingReport
{
    private const int Leads = 2_000;
    private const int PeerLeads = 20;
    private const int PeerRules = 10_000;
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly RepresentativeList People = new([new Representative { Id = "anna", Name = "Anna" }, new Representative { Id = "desk", Name = "Desk" }]);

    public static async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("| rules | looked at, most | µs a decision | bytes a decision | index: ms | index: MB | json-rules-engine µs | json-logic-js µs | same decisions |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var size in new[] { 100, 1_000, 10_000, 100_000 })
            await output.WriteLineAsync(await LineAsync(Territories.Of(size), cancellationToken));
    }

    private static async Task<string> LineAsync(Territories territories, CancellationToken cancellationToken)
    {
        var (milliseconds, megabytes) = Compiled(territories);
        var version = new TableVersion("default", 1, territories.Table());
        var (looked, microseconds, bytes) = Decided(version, territories);
        var peers = territories.Rules.Count > PeerRules ? null : await ComparedAsync(version, territories, cancellationToken);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {territories.Rules.Count:N0} | {looked} | {microseconds:0.0} | {bytes:0} | {milliseconds:0} | {megabytes:0.0} | {peers ?? "– | – | –"} |");
    }

    [SuppressMessage("Major Code Smell", "S1215", Justification = "The live heap is what is measured.")]
    private static (double Milliseconds, double Megabytes) Compiled(Territories territories)
    {
        var rules = territories.Table().InOrder;
        RuleIndex.Compile(rules);
        var (before, watch) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.StartNew());
        var index = RuleIndex.Compile(rules);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(index);
        return (elapsed, (after - before) / 1e6);
    }

    private static (int Looked, double Microseconds, double Bytes) Decided(TableVersion version, Territories territories)
    {
        RoutingRequest[] leads = [.. territories.Leads(Leads).Select(lead => new RoutingRequest(lead.Fields(), Now))];
        var looked = leads.Max(lead => RoutingEngine.Decide(lead, version, People, AssignmentCounts.None).Explanation.LookedAt);
        for (var warmUp = 0; warmUp < 20; warmUp++) Run();
        var (bytes, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        Run();
        return (looked, watch.Elapsed.TotalMicroseconds / leads.Length, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)leads.Length);

        void Run()
        {
            foreach (var lead in leads) RoutingEngine.Decide(lead, version, People, AssignmentCounts.None);
        }
    }

    private static async Task<string> ComparedAsync(TableVersion version, Territories territories, CancellationToken cancellationToken)
    {
        var leads = territories.Leads(PeerLeads);
        var own = leads.Select(lead => RoutingEngine.Decide(new RoutingRequest(lead.Fields(), Now), version, People, AssignmentCounts.None).Rule).ToArray();
        var peers = await Peers.DecideAsync(territories.Json(leads), cancellationToken);
        var same = peers.All(peer => peer.Decisions.SequenceEqual(own, StringComparer.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"{peers[0].Microseconds:0} | {peers[1].Microseconds:0} | {(same ? "yes" : "NO")}");
    }
}
