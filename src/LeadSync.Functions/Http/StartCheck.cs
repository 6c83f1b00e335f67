using Microsoft.Extensions.Hosting;

namespace LeadSync.Functions.Http;

/// <summary>Stops the start where a feature's settings are wrong, with all faults of all features in one message.</summary>
/// <param name="found">What each feature found.</param>
internal sealed class StartCheck(IEnumerable<StartFaults> found) : IHostedLifecycleService
{
    /// <summary>Before anything listens.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var faults = found.SelectMany(one => one.Faults).Distinct(StringComparer.Ordinal).ToList();
        return faults.Count == 0 ? Task.CompletedTask : throw new StartFaultsException(faults);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
