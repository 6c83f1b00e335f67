using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Scoring;

/// <summary>What is new among events that arrived for a lead.</summary>
/// <param name="Fresh">Events that were not taken in before, in order of the fold.</param>
/// <param name="Reused">Events under an id that was used before for another content (architecture B8).</param>
/// <param name="RepeatedOps">The operations that took in the repeated ones.</param>
public sealed record EventMerge(IReadOnlyList<LeadEvent> Fresh, IReadOnlyList<LeadEvent> Reused, IReadOnlySet<string> RepeatedOps)
{
    /// <summary>Sorts events by what is known of the lead.</summary>
    public static EventMerge Of(IEnumerable<LeadEvent> arrived, IEnumerable<StoredEvent> known)
    {
        var stored = known.Where(row => row.Outcome == StoredEvent.Applied).ToDictionary(row => row.Key);
        var fresh = new SortedDictionary<Position, LeadEvent>();
        var reused = new List<LeadEvent>();
        var ops = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in arrived.OrderBy(LeadFold.PlaceOf))
        {
            var key = row.Key();
            if (!stored.TryGetValue(key, out var before))
            {
                stored[key] = StoredEvent.Of(row, "");
                fresh[LeadFold.PlaceOf(row)] = row;
            }
            else if (before.Content != StoredEvent.Of(row, "").Content)
            {
                reused.Add(row);
            }
            else
            {
                ops.Add(before.Op);
            }
        }

        return new EventMerge([.. fresh.Values], reused, ops);
    }
}
