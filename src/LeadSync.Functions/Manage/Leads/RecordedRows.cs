using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>What is kept of a lead, by the operations that changed it.</summary>
internal static class RecordedRows
{
    public static IEnumerable<RecordedChange> Of(LeadFile file)
    {
        var events = file.Events.Where(row => row is { Lead: not null, Outcome: StoredEvent.Applied }).ToLookup(row => row.Version, row => row.Lead!);
        var told = file.Record.State.Told.ToLookup(fact => VersionOf(file, fact));
        return events.Select(group => group.Key).Union(told.Select(group => group.Key)).Select(version => new RecordedChange(version, [.. events[version]], [.. told[version]]));
    }

    // What is told carries its operation behind a tilde, and every such operation keeps a decision.
    private static int VersionOf(LeadFile file, ToldFact fact) =>
        file.Decisions.FirstOrDefault(row => fact.Place.Key.AsSpan(1).StartsWith(row.Op, StringComparison.Ordinal))?.Version ?? int.MaxValue;
}
