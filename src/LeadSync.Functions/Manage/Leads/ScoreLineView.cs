using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>One reason of a score: what it is worth now, and what it was worth when it was given.</summary>
internal sealed record ScoreLineView(string Rule, double Points, double Awarded, DateTimeOffset At, string? Touchpoint, string? EventId)
{
    public static ScoreLineView Of(ScoreLine line) => new(line.Rule, line.Points, line.Points, line.At, line.Touchpoint, line.EventId);
}
