namespace LeadSync.Domain.Leads;

/// <summary>A row's place in the fold: time of occurrence, ties by key (guarantee 3).</summary>
/// <param name="At">Time of occurrence.</param>
/// <param name="Key">Hash of source and id; told facts use <c>~</c> and their operation, so that they come last.</param>
public readonly record struct Position(DateTimeOffset At, string Key) : IComparable<Position>
{
    /// <summary>Before everything.</summary>
    public static Position Start { get; } = new(DateTimeOffset.MinValue, "");

    /// <inheritdoc/>
    public int CompareTo(Position other) =>
        At != other.At ? At.CompareTo(other.At) : string.CompareOrdinal(Key ?? "", other.Key ?? "");

    /// <summary>Earlier in the fold.</summary>
    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    /// <summary>Later in the fold.</summary>
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;
}
