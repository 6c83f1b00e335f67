namespace LeadSync.Compat.Hosting;

/// <summary>Storage that is being started: what needs it waits here instead of failing on a refused connection.</summary>
internal sealed class StorageReadiness
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets all go on, also when the start failed: they then meet the storage error themselves.</summary>
    internal void Release() => _ready.TrySetResult();

    /// <summary>For background work: however long the start takes.</summary>
    internal Task WaitAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);

    /// <summary>For requests: ends when storage is there or the caller's patience is at its end.</summary>
    internal async Task WaitPatientlyAsync(CancellationToken cancellationToken)
    {
        if (!_ready.Task.IsCompleted)
            await Task.WhenAny(_ready.Task, Task.Delay(_patience, TimeProvider.System, cancellationToken));
    }
}
