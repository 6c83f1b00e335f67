namespace LeadSync.Domain.Scoring.Checks;

/// <summary>How much of a lead's row a service level can need, compressed (architecture A6): what the score must remember to go on without reading.</summary>
public static class RowSize
{
    /// <summary>The most that a lead's row may take: 60 KB.</summary>
    public const int Most = 60 * 1024;

    // Of the lead itself: fields, permissions, facts, offers, history.
    private const int Person = 12 * 1024;
    private const int Marks = 2_000 * 8;

    // A sum, two times and what stands around them.
    private const int Tally = 40;

    // One of kind new and one of kind existing (D-5).
    private const int OpenCycles = 2;

    /// <summary>The bytes that a lead can need at most, about.</summary>
    public static int Of(ServiceLevel level)
    {
        var fed = level.Rules.Where(rule => rule.Touchpoints.Count > 0).ToArray();
        var marks = fed.Any(rule => rule.Every is Repetition.Once or Repetition.Touchpoint) ? Marks : 0;
        return Person + (OpenCycles * (marks + fed.Sum(rule => Tally + rule.Id.Length)));
    }
}
