namespace LeadSync.Storage.Documents;

/// <summary>What came of publishing.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>It is published.</summary>
    /// <param name="Info">The new version.</param>
    public sealed record Published(VersionInfo Info) : PublishOutcome;

    /// <summary>The draft or the version in force is another than the publisher saw; nothing was published.</summary>
    /// <param name="Draft">The draft that is there; null if there is none.</param>
    /// <param name="Current">The version published last; null if there is none.</param>
    public sealed record Stale(Draft? Draft, VersionInfo? Current) : PublishOutcome;

    /// <summary>There is no draft to publish, or no such version to return to.</summary>
    public sealed record Missing : PublishOutcome;
}
