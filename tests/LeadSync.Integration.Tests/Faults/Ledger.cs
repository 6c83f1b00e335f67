using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace LeadSync.Integration.Tests.Faults;

/// <summary>What was sent, and what was answered with success: the evidence is the sender's, not the app's.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, bool> _events = new(StringComparer.Ordinal);

    public int Acknowledged => _events.Count(row => row.Value);

    public void Attempted(string id) => _events.TryAdd(id, false);

    public void Answered(string id) => _events[id] = true;

    /// <summary>Acknowledged events that took no effect.</summary>
    public IReadOnlyList<string> Lost(IReadOnlyCollection<JsonNode> leads) => [.. _events.Where(row => row.Value).Select(row => row.Key).Except(Applied(leads), StringComparer.Ordinal)];

    /// <summary>Effects that nobody caused.</summary>
    public IReadOnlyList<string> Unexpected(IReadOnlyCollection<JsonNode> leads) => [.. Applied(leads).Except(_events.Keys, StringComparer.Ordinal)];

    /// <summary>Effects that happened twice.</summary>
    public static IReadOnlyList<string> Doubled(IReadOnlyCollection<JsonNode> leads) => [.. Applied(leads).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];

    private static IEnumerable<string> Applied(IReadOnlyCollection<JsonNode> leads) =>
        leads.SelectMany(lead => lead["events"]!.AsArray()).Where(row => row!["outcome"]!.GetValue<string>() == "applied").Select(row => row!["id"]!.GetValue<string>());
}
