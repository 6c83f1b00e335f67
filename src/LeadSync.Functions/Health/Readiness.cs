using LeadSync.Functions.Http;
using LeadSync.Storage.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Health;

/// <summary>Says whether work can be done: the storage answers within two seconds.</summary>
/// <param name="account">The storage.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Where a storage that does not answer is reported.</param>
public sealed partial class Readiness(StorageAccount account, TimeProvider time, ILogger<Readiness> log)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>200 <c>{"status":"ready"}</c>, else 503 with <c>Retry-After</c>. Tells nothing about the account.</summary>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task<IResult> CheckAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await account.EnsureCreatedAsync(ends.Token);
            await account.Queue(QueueNames.LeadEvents).GetPropertiesAsync(ends.Token);
            return Answers.Json(new HealthAnswer("ready"));
        }
        catch (Exception error) when (StorageFaults.Is(error) || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.NotReady(log, FaultText.Of(error));
            return Problems.StorageUnavailable();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "health.not-ready", Level = LogLevel.Warning, Message = "health.not-ready: {Fault}")]
        internal static partial void NotReady(ILogger logger, string fault);
    }
}
