namespace LeadSync.Domain.Routing;

/// <summary>How many leads a representative takes on.</summary>
/// <param name="Open">The most open offers and leads at once; null for no limit.</param>
/// <param name="PerDay">The most offers a day; null for no limit.</param>
public sealed record Capacity(int? Open, int? PerDay)
{
    /// <summary>No limit.</summary>
    public static Capacity Unlimited { get; } = new(null, null);

    /// <summary>Whether one more may be offered.</summary>
    public bool HasRoom(RepresentativeLoad load) => !(load.Open >= Open) && !(load.Today >= PerDay);
}
