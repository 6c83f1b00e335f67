using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Retention;

/// <summary>Deletes what is no longer needed.</summary>
/// <param name="purge">Deletes it.</param>
public sealed class PurgeExpiredFunction(PurgeExpired purge)
{
    /// <summary>Runs each night.</summary>
    [Function(FunctionNames.PurgeExpired)]
    public Task RunAsync([TimerTrigger("0 17 2 * * *")] TimerInfo timer, CancellationToken cancellationToken) => purge.RunAsync(cancellationToken);
}
