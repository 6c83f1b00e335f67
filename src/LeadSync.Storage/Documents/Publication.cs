namespace LeadSync.Storage.Documents;

/// <summary>Who publishes, why, and how soon it counts.</summary>
/// <param name="Author">The name of a key or of a person's account.</param>
/// <param name="Comment">Why, in the author's words; null for nothing.</param>
/// <param name="Delay">From publishing to being in force: 15 s for what is cached for up to 10 s (architecture A11), zero for routing and people.</param>
public sealed record Publication(string Author, string? Comment, TimeSpan Delay)
{
    /// <summary>15 s, longer than any cache lives: service levels, assignment, calendars, profiles.</summary>
    public static TimeSpan Agreed => TimeSpan.FromSeconds(15);
}
