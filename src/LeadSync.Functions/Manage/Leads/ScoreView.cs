namespace LeadSync.Functions.Manage.Leads;

/// <summary>The score of the current cycle with its reasons (D-13).</summary>
internal sealed record ScoreView(
    double Total,
    double Fit,
    double Engagement,
    string? Grade,
    double Threshold,
    DateTimeOffset AsOf,
    IReadOnlyList<ScoreLineView> Lines,
    IReadOnlyList<string> Saturated)
{
    public static ScoreView Of(ExplainedScore score, string? grade) => new(
        score.Score.Total,
        Math.Round(score.Score.Fit, 6),
        Math.Round(score.Score.Engagement, 6),
        grade,
        score.Level.Threshold,
        score.AsOf,
        [.. score.Lines.Select(ScoreLineView.Of)],
        score.Saturated);
}
