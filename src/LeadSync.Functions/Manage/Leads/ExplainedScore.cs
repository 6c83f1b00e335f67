using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The score of the current cycle as of the last row, where the fold judges: the clock moves no score. Its lines sum to its total.</summary>
internal sealed record ExplainedScore(Score Score, ServiceLevel Level, DateTimeOffset AsOf, IReadOnlyList<ScoreLine> Lines)
{
    public static ExplainedScore Of(LeadState state, LeadFold fold, IEnumerable<ExplainedEvent> explained)
    {
        var cycle = state.Cycles[^1];
        var level = fold.LevelAt(state.Last.At);
        var given = explained.Where(row => row.Cycle == cycle.Number).SelectMany(row => row.Lines);
        return new ExplainedScore(fold.ScoreOf(state, cycle, state.Last.At), level, state.Last.At, [.. Scorer.FitOf(level, state.Contact), .. given]);
    }
}
