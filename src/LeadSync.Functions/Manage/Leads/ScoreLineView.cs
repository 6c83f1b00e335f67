using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>One reason of a score: what it is worth now, and what it was worth when it was given.</summary>
internal sealed record ScoreLineView(
    string Rule, ScoreLineKind Kind, ScoreDimension Dimension, double Points, double Awarded, DateTimeOffset At, string? Touchpoint, string? EventId)
{
    public static ScoreLineView Of(ScoreLine line) => new(
        line.Rule, line.Kind, line.Dimension, Math.Round(line.Points, 9), line.Awarded, line.At, line.Touchpoint, line.EventId);
}
