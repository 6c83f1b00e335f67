namespace LeadSync.Connectors.Reading;

/// <summary>Those whom one item names, each of whom becomes an event. Each event is known by the item too, so that the work grows with both: there is a bound (4 MB a KB, architecture §7).</summary>
internal static class NamedBy
{
    /// <summary>The most of one item: 400.</summary>
    public const int Most = 400;

    /// <summary>What is said of an item that names more; it is kept as it came.</summary>
    public const string TooMany = "Names more than 400 records at once: the first 400 are taken. Send the others in items of their own.";

    /// <summary>Those who are taken.</summary>
    /// <param name="all">All whom the item names.</param>
    /// <param name="reject">Keeps the item where it names too many.</param>
    public static IEnumerable<T> Taken<T>(IReadOnlyCollection<T> all, Action reject)
    {
        if (all.Count > Most) reject();
        return all.Take(Most);
    }
}
