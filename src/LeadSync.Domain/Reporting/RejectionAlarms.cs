using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Reporting;

/// <summary>Rings when too many hand-overs are refused: shipped, above 40 % of at least 20 in 28 days (D-8).</summary>
public static class RejectionAlarms
{
    /// <summary>Reads the alarm.</summary>
    /// <param name="level">The service level with the set rate.</param>
    /// <param name="facts">The hand-overs; those that were answered before the time it looks back are passed over.</param>
    /// <param name="now">The moment.</param>
    public static AlarmReading Of(ServiceLevel level, IEnumerable<HandOverFact> facts, DateTimeOffset now)
    {
        var (from, decisions, rejected) = (now - level.RejectionAlarm.Over, 0, 0);
        foreach (var fact in facts.Where(fact => fact.AnsweredAt > from && fact.AnsweredAt <= now))
        {
            var judgement = Judgements.Of(fact, level.Rejections);
            if (judgement != Judgement.None) decisions++;
            if (judgement is Judgement.Unripe or Judgement.Refused) rejected++;
        }

        return new AlarmReading(decisions, rejected, decisions >= level.RejectionAlarm.Minimum && rejected > level.RejectionAlarm.Above * decisions);
    }
}
