using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>
/// Rates a cycle again (D-28): what its events give under the service level in force at the rating, each read with the lead as it was known at the event's time.
/// Which cycle an event fed, stages and offers stay as they were; only what the cycle earned is another.
/// </summary>
internal static class Rated
{
    /// <summary>The lead with the new points, and the lines that each event of the cycle gives now.</summary>
    /// <param name="state">The lead at the rating.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="fed">What fed it, in order.</param>
    /// <param name="momentOf">What held at an event, by what was known of the lead then.</param>
    /// <param name="level">The service level in force at the rating.</param>
    public static (LeadState State, IReadOnlyDictionary<EventKey, IReadOnlyList<ScoreLine>> Lines) By(
        LeadState state, Cycle cycle, IReadOnlyList<FedRow> fed, Func<LeadState, LeadEvent, Moment> momentOf, ServiceLevel level)
    {
        var lines = new Dictionary<EventKey, IReadOnlyList<ScoreLine>>();
        var earned = new Earned(null, null, []);
        foreach (var row in fed)
        {
            var (scored, given) = Scored(row, earned, momentOf, level);
            earned = Earned.Of(scored, row.Cycle);
            lines[row.Row.Key()] = given;
        }

        return (earned.In(state, cycle), lines);
    }

    // Once more as the fold did it, with what the cycle earned under the level of the rating in place of what it earned then.
    private static (LeadState State, IReadOnlyList<ScoreLine> Lines) Scored(FedRow row, Earned earned, Func<LeadState, LeadEvent, Moment> momentOf, ServiceLevel level)
    {
        var known = Known.By(row.Before, row.Row);
        var then = momentOf(known, row.Row);
        var (state, fed) = Fed.By(known, row.Row, then);
        var lead = earned.In(state, fed!);
        return Leads.Scored.By(lead, lead.CycleOf(row.Cycle)!, row.Row, then with { Level = level });
    }

    private sealed record Earned(CyclePoints? Points, DateTimeOffset? EngagedAt, IReadOnlyList<RecentClick> Clicks)
    {
        public static Earned Of(LeadState lead, int number) =>
            new(lead.CycleOf(number)!.Points, lead.CycleOf(number)!.EngagedAt, [.. lead.Clicks.Where(click => click.Cycle == number)]);

        // Nothing earned yet: the cycle begins with what the one before left it.
        public LeadState In(LeadState lead, Cycle cycle) => Points is null ? lead : lead.With(cycle with { Points = Points, EngagedAt = EngagedAt }) with
        {
            Clicks = [.. lead.Clicks.Where(click => click.Cycle != cycle.Number).Concat(Clicks).OrderBy(click => click.At)],
            Changed = lead.Changed,
        };
    }
}
