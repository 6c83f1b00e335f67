using Azure.Storage.Queues.Internal;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Ends a listener's wait when this process sends to its queue.</summary>
internal sealed class Wakeup : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private bool _closed;

    internal Wakeup(string queueName) => SentMessages.Subscribe(queueName, Wake);

    public void Dispose()
    {
        SentMessages.Unsubscribe(Wake);
        lock (_signal)
        {
            _closed = true;
            _signal.Dispose();
        }
    }

    /// <summary>True when woken, false when the time is over.</summary>
    internal Task<bool> WaitAsync(TimeSpan time, CancellationToken cancellationToken) => _signal.WaitAsync(time, cancellationToken);

    private void Wake()
    {
        lock (_signal)
        {
            if (!_closed && _signal.CurrentCount == 0)
                _signal.Release();
        }
    }
}
