using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>Finds mail scanners: one that its connector names, or at least three links of one mail clicked within five seconds. Each of these clicks gets a line that takes its points back (D-13).</summary>
internal static class Scanners
{
    private const int Links = 3;
    private const int MostClicks = 50;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);

    public static (LeadState State, IReadOnlyList<ScoreLine> Lines) By(
        LeadState state, int cycle, LeadEvent row, Touchpoint touchpoint, IReadOnlyList<ScoreLine> lines)
    {
        var click = new RecentClick(row.Id, row.OccurredAt, cycle, MailOf(row.Source, touchpoint), touchpoint.Url ?? touchpoint.Name ?? "", Memory.MarkOf(touchpoint), lines);
        List<RecentClick> recent = [.. state.Clicks.Where(before => row.OccurredAt - before.At <= Within).TakeLast(MostClicks - 1), click];
        var scanned = touchpoint.Scanner == true ? [click] : Burst(recent, click.Mail);
        var back = scanned.SelectMany(each => each.Lines).Select(Negated).ToList();
        var after = scanned.Aggregate(state, TakenBack);
        return (after with { Clicks = [.. recent.Select(each => scanned.Contains(each) ? each with { Lines = [] } : each)] }, back);
    }

    private static List<RecentClick> Burst(List<RecentClick> recent, string mail)
    {
        var clicks = recent.FindAll(click => click.Mail == mail);
        return clicks.Select(click => click.Link).Distinct(StringComparer.Ordinal).Count() >= Links ? clicks : [];
    }

    private static LeadState TakenBack(LeadState state, RecentClick click) =>
        state.CycleOf(click.Cycle) is { } cycle
            ? state.With(cycle with { Points = click.Lines.Aggregate(cycle.Points, (points, line) => points.Plus(Negated(line)).Forgetting(line.Rule, click.Mark)) })
            : state;

    private static ScoreLine Negated(ScoreLine line) => line with { Kind = ScoreLineKind.Scanner, Points = -line.Points, Awarded = -line.Awarded };

    private static string MailOf(string source, Touchpoint touchpoint) => string.Join('\n', source, touchpoint.Campaign, touchpoint.Content);
}
