namespace LeadSync.Storage.Documents;

/// <summary>The versions of a document.</summary>
/// <typeparam name="T">What each was read into.</typeparam>
/// <param name="Versions">All of them, oldest first; never empty.</param>
public sealed record History<T>(IReadOnlyList<Versioned<T>> Versions)
{
    /// <summary>The version published last, in force or about to be.</summary>
    public Versioned<T> Latest => Versions[^1];

    /// <summary>The version in force at a time; before the first came into force, the first.</summary>
    public Versioned<T> InForceAt(DateTimeOffset time) => Versions.LastOrDefault(version => version.Info.EffectiveFrom <= time) ?? Versions[0];
}
