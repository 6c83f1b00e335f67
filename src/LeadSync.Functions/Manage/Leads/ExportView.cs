using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Storage.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Everything that is kept of a person: what is known, every event as it came and what it gave, the rules that gave it, every decision.</summary>
internal sealed record ExportView(
    DateTimeOffset ExportedAt,
    LeadView Lead,
    IReadOnlyList<ExportedEvent> Events,
    IReadOnlyList<ExportedRule> Rules,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<MergedLeadView> Merged)
{
    public static ExportView Of(LeadFile file, LeadFold fold, IReadOnlyList<MergedLeadView> merged, DateTimeOffset now)
    {
        var explained = LeadViews.Explained(file, fold);
        var lines = explained.ToDictionary(row => row.Event.Key(), row => row.Lines);
        return new ExportView(
            now,
            LeadViews.Of(file, fold, now),
            [.. EventView.InOrder(file.Events).Select(row => ExportedEvent.Of(row, row.Outcome == StoredEvent.Applied ? lines.GetValueOrDefault(row.Key) : null))],
            [.. explained.SelectMany(row => row.Lines.Select(line => RuleOf(line, row.Level))).Distinct()],
            [.. file.Decisions.Select(DecisionView.Of)],
            merged);
    }

    private static ExportedRule RuleOf(ScoreLine line, ServiceLevel level) =>
        new(level.Name, level.Version, line.Rule, line.Dimension, level.Rules.FirstOrDefault(rule => rule.Id == line.Rule)?.Points);
}
