namespace LeadSync.Domain.Scoring;

/// <summary>What a lead's row keeps of the points of one cycle (architecture A6).</summary>
public sealed record CyclePoints
{
    /// <summary>Before any point.</summary>
    public static CyclePoints None { get; } = new();

    /// <summary>The sums, by rule and half-life.</summary>
    public IReadOnlyList<Tally> Tallies { get; init; } = [];

    /// <summary>By rule, what gave points and gives none again (<c>once</c>, <c>touchpoint</c>): 8 bytes each, at most 2,000 in all.</summary>
    public IReadOnlyDictionary<string, byte[]> Seen { get; init; } = Empty<byte[]>();

    /// <summary>By rule, the last day that gave points (<c>day</c>).</summary>
    public IReadOnlyDictionary<string, DateOnly> Days { get; init; } = Empty<DateOnly>();

    /// <summary>Rules that give no more points because nothing further can be remembered.</summary>
    public IReadOnlyList<string> Saturated { get; init; } = [];

    /// <summary>True where nothing was ever given.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => Tallies.Count == 0;

    /// <summary>With further points.</summary>
    internal CyclePoints Plus(ScoreLine line)
    {
        var index = Tallies.ToList().FindIndex(tally => tally.Rule == line.Rule && tally.HalfLife == line.HalfLife && tally.Dimension == line.Dimension);
        return index < 0
            ? this with { Tallies = [.. Tallies, new Tally(line.Rule, line.Dimension, line.HalfLife, line.Points, line.At)] }
            : this with { Tallies = [.. Tallies.Take(index), Tallies[index].Plus(line.Points, line.At), .. Tallies.Skip(index + 1)] };
    }

    /// <summary>What a recycled lead begins again with (D-7).</summary>
    internal CyclePoints After(ScoreAfterRest rest) => rest switch
    {
        ScoreAfterRest.Keep => this,
        ScoreAfterRest.Half => this with { Tallies = [.. Tallies.Select(tally => tally with { Sum = tally.Sum / 2 })] },
        _ => None,
    };

    private static SortedDictionary<string, T> Empty<T>() => new(StringComparer.Ordinal);
}
