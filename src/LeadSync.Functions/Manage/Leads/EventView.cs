using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>An event of a lead, of marketing or of sales, and what became of it.</summary>
internal sealed record EventView(string Id, string Source, string Kind, LeadEventType? Type, DateTimeOffset At, double Points, string Outcome)
{
    /// <summary>All events in order of occurrence, ties by key as in the fold.</summary>
    public static IReadOnlyList<EventView> AllOf(IEnumerable<StoredEvent> rows, IEnumerable<ExplainedEvent> explained)
    {
        var points = PointsOf([.. explained]);
        return [.. InOrder(rows).Select(row => Of(row, points))];
    }

    /// <summary>Rows in order of occurrence.</summary>
    public static IEnumerable<StoredEvent> InOrder(IEnumerable<StoredEvent> rows) => rows.OrderBy(PlaceOf);

    // What a later click showed to be a mail scanner's is taken from the click that got it, not from the one that showed it.
    private static Dictionary<EventKey, double> PointsOf(IReadOnlyList<ExplainedEvent> explained)
    {
        var lines = explained.SelectMany(row => row.Lines).ToLookup(line => (line.EventId, line.At));
        return explained.ToDictionary(row => row.Event.Key(), row => lines[(row.Event.Id, row.Event.OccurredAt)].Sum(line => line.Points));
    }

    private static EventView Of(StoredEvent row, Dictionary<EventKey, double> points) => row switch
    {
        { Sales: { } sales } => new(sales.Id, sales.Source, Word(sales.Action), null, sales.OccurredAt, 0, row.Outcome),
        { Lead: { } lead } => new(
            lead.Id, lead.Source, lead.Touchpoint?.Kind ?? Word(lead.Type), lead.Type, lead.OccurredAt, PointsOf(row, points), row.Outcome),
        _ => throw new InvalidOperationException("An event row holds an event of marketing or of sales."),
    };

    private static Position PlaceOf(StoredEvent row) => new(row.Lead?.OccurredAt ?? row.Sales!.OccurredAt, row.Key.Value);

    private static double PointsOf(StoredEvent row, Dictionary<EventKey, double> points) =>
        row.Outcome == StoredEvent.Applied ? Math.Round(points.GetValueOrDefault(row.Key), 6) : 0;

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
