using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>The score of a cycle as of a moment: what each line was worth when it was given, and what it is worth then. Its lines sum to its total (D-13).</summary>
internal sealed record ExplainedScore(Score Score, ServiceLevel Level, DateTimeOffset AsOf, IReadOnlyList<ScoreLine> Lines)
{
    /// <summary>Rules that give no more points because nothing further can be remembered (architecture A6).</summary>
    public required IReadOnlyList<string> Saturated { get; init; }

    /// <summary>The score of the cycle changed last.</summary>
    /// <param name="state">The lead.</param>
    /// <param name="fold">The fold.</param>
    /// <param name="explained">Its events, each with what it gave.</param>
    /// <param name="now">The moment; a cycle that ended is shown as it ended, and nothing before its last row.</param>
    public static ExplainedScore Of(LeadState state, LeadFold fold, IEnumerable<ExplainedEvent> explained, DateTimeOffset now)
    {
        var cycle = state.Current!;
        var at = cycle.EndedAt ?? (now > state.Last.At ? now : state.Last.At);
        var reading = fold.ReadingOf(state, cycle, at);
        var given = explained.SelectMany(row => row.Lines.Where(line => FedBy(row, line, cycle, explained))).Select(line => line.AsOf(at));
        return new ExplainedScore(reading.Score, fold.LevelOf(state, at), at, [.. reading.Lines, .. CarriedOf(cycle, at), .. given]) { Saturated = cycle.Points.Saturated };
    }

    // A line that takes points back belongs to the cycle that got them.
    private static bool FedBy(ExplainedEvent row, ScoreLine line, Cycle cycle, IEnumerable<ExplainedEvent> explained) =>
        line.Kind != ScoreLineKind.Scanner || line.EventId == row.Event.Id
            ? row.Cycle == cycle.Number
            : explained.Any(each => each.Event.Id == line.EventId && each.Event.OccurredAt == line.At && each.Cycle == cycle.Number);

    private static IEnumerable<ScoreLine> CarriedOf(Cycle cycle, DateTimeOffset at) => cycle.Carried.Select(tally =>
        new ScoreLine(tally.Rule, tally.Dimension, tally.Sum, tally.AsOf, null, null) { Kind = ScoreLineKind.Carried, HalfLife = tally.HalfLife }.AsOf(at));
}
