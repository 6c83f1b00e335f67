namespace LeadSync.Domain.Reporting;

/// <summary>At which level leads are handed over, beside the survey by SiriusDecisions (D-19, R-10). Takes hand-overs one at a time, in any order.</summary>
public sealed class LevelTable
{
    /// <summary>What the report says of the survey: its shares add up to 98 % and mix leads, respondents and companies.</summary>
    public const string Note = "survey-adds-up-to-98-percent";

    private static readonly double[] Survey = [0.28, 0.25, 0.25, 0.10, 0.10];
    private readonly SortedDictionary<int, int> counts = [];

    /// <summary>Takes a hand-over.</summary>
    public void Add(HandOverFact fact) => counts[fact.Level] = counts.GetValueOrDefault(fact.Level) + 1;

    /// <summary>The five levels of the survey and whatever others occurred, in order.</summary>
    public IReadOnlyList<LevelTableRow> Rows()
    {
        var all = counts.Values.Sum();
        return
        [
            .. Enumerable.Range(1, Survey.Length).Union(counts.Keys).Order().Select(level => new LevelTableRow(
                level,
                counts.GetValueOrDefault(level),
                all == 0 ? 0 : (double)counts.GetValueOrDefault(level) / all,
                level >= 1 && level <= Survey.Length ? Survey[level - 1] : null)),
        ];
    }
}
