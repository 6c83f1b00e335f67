namespace LeadSync.Compat.Hosting;

/// <summary>Storage that is being started: what needs it waits here instead of failing on a refused connection.</summary>
internal sealed class StorageReadiness(TimeSpan patience)
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets all go on, also when the start failed: they then meet the storage error themselves.</summary>
    internal void Release() => _ready.TrySetResult();

    /// <summary>Ends when storage is there or patience is at its end.</summary>
    internal async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (!_ready.Task.IsCompleted)
            await Task.WhenAny(_ready.Task, Task.Delay(patience, TimeProvider.System, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
    }
}
