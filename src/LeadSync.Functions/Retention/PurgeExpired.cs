using LeadSync.Functions.Simulations;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Routing;

namespace LeadSync.Functions.Retention;

/// <summary>Deletes what is no longer needed: personal data is kept no longer than it serves (guarantee 7).</summary>
/// <param name="jobs">Long work with its files: lists as they were sent, results.</param>
/// <param name="routed">Recorded offers; those of the days before are packed.</param>
/// <param name="time">The clock.</param>
public sealed class PurgeExpired(JobStore jobs, RecordedRoutingStore routed, TimeProvider time)
{
    private static readonly TimeSpan JobsAreKept = TimeSpan.FromDays(30);

    // A night that was missed is made up for.
    private const int DaysToPack = 3;
    private static readonly TimeSpan OffersAreKept = TimeSpan.FromDays(HistoryRequest.MostDays);

    /// <summary>Deletes jobs of more than 30 days with their files, uploads that were never finished, and recorded offers of more than 400 days.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await jobs.PurgeAsync(now - JobsAreKept, cancellationToken);
        await routed.PurgeAsync(now - OffersAreKept, cancellationToken);
        for (var day = DaysToPack; day > 0; day--) await routed.PackAsync(now.AddDays(-day), cancellationToken);
    }
}
