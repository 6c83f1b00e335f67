using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Reporting;

/// <summary>What carried a lead so far, while its rows are walked in order.</summary>
internal sealed class Trail
{
    private readonly Dictionary<(int Cycle, string Rule), double> points = [];
    private string? campaign;
    private string? approach;
    private string? content;
    private string? source;

    public void Follow(LeadEvent row, FoldStep step)
    {
        if (row.Touchpoint is not { } touchpoint) return;
        (campaign, approach, content) = (touchpoint.Campaign ?? campaign, touchpoint.Approach ?? approach, touchpoint.Content ?? content);
        source ??= touchpoint.Source ?? row.Source;
        if (step.Cycle is { } cycle)
            foreach (var line in step.Lines) points[(cycle, line.Rule)] = points.GetValueOrDefault((cycle, line.Rule)) + line.Points;
    }

    public Carriers At(int cycle, string? persona) => new(persona, campaign, approach, content, MainRule(cycle), source);

    private string? MainRule(int cycle) => points.Where(each => each.Key.Cycle == cycle && each.Value > 0)
        .OrderByDescending(each => each.Value).ThenBy(each => each.Key.Rule, StringComparer.Ordinal).Select(each => each.Key.Rule).FirstOrDefault();
}
