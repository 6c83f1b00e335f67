using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The score of the current cycle with its reasons; the lines sum to the total (D-13).</summary>
internal sealed record ScoreView(
    double Total,
    double Fit,
    double Engagement,
    string? Grade,
    double Threshold,
    DateTimeOffset AsOf,
    IReadOnlyList<ScoreLineView> Lines)
{
    /// <summary>Judged as of the last row, where the fold judges: the clock moves no score.</summary>
    public static ScoreView Of(LeadState state, LeadFold fold, IEnumerable<ExplainedEvent> explained)
    {
        var cycle = state.Cycles[^1];
        var score = fold.ScoreOf(state, cycle, state.Last.At);
        var level = fold.LevelAt(state.Last.At);
        var given = explained.Where(row => row.Cycle == cycle.Number).SelectMany(row => row.Lines);
        return new ScoreView(
            score.Total,
            Math.Round(score.Fit, 6),
            Math.Round(score.Engagement, 6),
            Grade: null,
            level.Threshold,
            state.Last.At,
            [.. Scorer.FitOf(level, state.Contact).Concat(given).Select(ScoreLineView.Of)]);
    }
}
