using LeadSync.Functions.Http;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Functions.Intake;

/// <summary>
/// Runs what stores on the application's life and a limit of its own, not on the caller's: who hangs up after a second has still
/// sent something (architecture A8). A stop of the app lets it finish: the limit is shorter than the time a stop has.
/// </summary>
/// <param name="life">Ends it when the app is gone.</param>
/// <param name="settings">The limit.</param>
/// <param name="time">The clock.</param>
public sealed class SafeStoring(IHostApplicationLifetime life, IntakeSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Stores.</summary>
    /// <param name="store">What stores; done twice it counts once.</param>
    /// <param name="insist">True for a sender that does not repeat: errors of the storage are tried again until the limit.</param>
    /// <exception cref="StorageTimeoutException">The limit has passed.</exception>
    public async Task RunAsync(Func<CancellationToken, Task> store, bool insist)
    {
        using var limit = new CancellationTokenSource(settings.StoreWithin, time);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, life.ApplicationStopped);
        try
        {
            while (insist && !await TryAsync(store, ends.Token)) await Task.Delay(Pause, time, ends.Token);
            if (!insist) await store(ends.Token);
        }
        catch (OperationCanceledException cause) when (ends.IsCancellationRequested)
        {
            throw new StorageTimeoutException(settings.StoreWithin, cause);
        }
    }

    private static async Task<bool> TryAsync(Func<CancellationToken, Task> store, CancellationToken cancellationToken)
    {
        try
        {
            await store(cancellationToken);
            return true;
        }
        catch (Exception error) when (StorageFaults.Is(error) && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
