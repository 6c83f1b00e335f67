namespace LeadSync.Domain.Scoring.Checks;

/// <summary>From where to where points can go.</summary>
/// <param name="Least">The least; negative infinity where nothing limits it.</param>
/// <param name="Most">The most; positive infinity where nothing limits it.</param>
public readonly record struct PointRange(double Least, double Most)
{
    /// <summary>No points.</summary>
    public static PointRange Zero { get; } = new(0, 0);

    internal PointRange Plus(PointRange other) => new(Least + other.Least, Most + other.Most);

    internal PointRange Within(double? cap) => cap is { } most ? new(Math.Clamp(Least, -most, most), Math.Clamp(Most, -most, most)) : this;
}
