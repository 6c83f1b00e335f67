using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Retention;

/// <summary>Deletes what is no longer needed: personal data is kept no longer than it serves (guarantee 7).</summary>
/// <param name="jobs">Long work with its files: lists as they were sent, results.</param>
/// <param name="time">The clock.</param>
public sealed class PurgeExpired(JobStore jobs, TimeProvider time)
{
    private static readonly TimeSpan JobsAreKept = TimeSpan.FromDays(30);

    /// <summary>Deletes jobs of more than 30 days with their files, and uploads that were never finished.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => jobs.PurgeAsync(time.GetUtcNow() - JobsAreKept, cancellationToken);
}
