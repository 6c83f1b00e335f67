using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>An event as it came, what became of it, and the points that it gave.</summary>
internal sealed record ExportedEvent(LeadEvent? Event, SalesEvent? Sales, string Outcome, IReadOnlyList<ScoreLineView> Points)
{
    public static ExportedEvent Of(StoredEvent row, IReadOnlyList<ScoreLine>? lines) => new(row.Lead, row.Sales, row.Outcome, [.. (lines ?? []).Select(ScoreLineView.Of)]);
}
