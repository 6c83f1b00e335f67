using LeadSync.Functions.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Startup;

/// <summary>Begins to prepare the storage at start, so that the first message need not wait for it.</summary>
/// <param name="storage">The storage.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Where a failure is reported.</param>
public sealed partial class StorageWarmUp(ReadyStorage storage, TimeProvider time, ILogger<StorageWarmUp> log) : BackgroundService
{
    // Some senders wait a second only: a webhook that started the process comes first.
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(HeadStart, time, stoppingToken);
            await storage.EnsureAsync(stoppingToken);
            Log.Ready(log);
        }
        catch (Exception failure) when (StorageFaults.Is(failure))
        {
            // Whoever needs the storage next tries again, and answers with the failure where it lasts.
            Log.NotReady(log, failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "storage.ready")]
        public static partial void Ready(ILogger logger);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "storage.not-ready {Reason}")]
        public static partial void NotReady(ILogger logger, string reason);
    }
}
