using LeadSync.Domain.Leads;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Storage.Leads;
using LeadSync.Web.Leads;

namespace LeadSync.Functions.Pages;

/// <summary>Makes the events of a lead's page, newest first.</summary>
internal static class EventEntries
{
    public static IEnumerable<EventEntry> Of(IReadOnlyList<StoredEvent> rows, IReadOnlyList<ExplainedEvent> explained)
    {
        var scored = explained.Where(row => row.Lines.Count > 0).Select(row => row.Event.Key()).ToHashSet();
        return EventView.InOrder(rows).Zip(EventView.AllOf(rows, explained), (row, view) => EntryOf(row, view, scored)).Reverse();
    }

    private static EventEntry EntryOf(StoredEvent row, EventView view, HashSet<EventKey> scored) => new()
    {
        Id = view.Id,
        Source = view.Source,
        Kind = view.Kind,
        Name = row.Lead?.Touchpoint is { } touchpoint ? touchpoint.Name ?? touchpoint.Content ?? touchpoint.Campaign : null,
        At = view.At,
        ReceivedAt = (row.Lead?.ReceivedAt ?? row.Sales?.ReceivedAt) is { Ticks: > 0 } received ? received : null,
        Points = row.Outcome == StoredEvent.Applied && scored.Contains(row.Key) ? view.Points : null,
        Outcome = view.Outcome,
    };
}
