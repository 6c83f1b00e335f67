using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>One move in a lead's history; the reason is a code, pages make the sentence.</summary>
internal sealed record HistoryView(
    int Seq,
    int Cycle,
    string From,
    string To,
    Milestone Milestone,
    DateTimeOffset At,
    string By,
    string Reason,
    IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly SortedDictionary<string, string> None = new(StringComparer.Ordinal);

    public static HistoryView Of(StageChange change, int index) => new(
        index + 1, change.Cycle, change.From, change.To, change.Milestone, change.Place.At, change.By, change.Reason, change.Arguments ?? None);
}
