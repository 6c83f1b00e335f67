namespace LeadSync.Compat.Hosting;

/// <summary>Storage that is being started: what needs it waits here instead of failing on a refused connection.</summary>
internal sealed class StorageReadiness
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _headStart = TimeSpan.FromMilliseconds(500);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to wait.</summary>
    /// <param name="isReady">True where nothing has to be started.</param>
    internal StorageReadiness(bool isReady)
    {
        if (isReady)
            Release();
    }

    /// <summary>Lets all go on, also when the start failed: they then meet the storage error themselves.</summary>
    internal void Release() => _ready.TrySetResult();

    /// <summary>For background work: however long the start takes, and a moment longer. Some senders wait a second only: their first request comes first.</summary>
    internal async Task WaitAsync(CancellationToken cancellationToken)
    {
        await _ready.Task.WaitAsync(cancellationToken);
        await Task.Delay(_headStart, TimeProvider.System, cancellationToken);
    }

    /// <summary>For requests: ends when storage is there or the caller's patience is at its end.</summary>
    internal async Task WaitPatientlyAsync(CancellationToken cancellationToken)
    {
        if (!_ready.Task.IsCompleted)
            await Task.WhenAny(_ready.Task, Task.Delay(_patience, TimeProvider.System, cancellationToken));
    }
}
