using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Receives the messages of one queue in batches and runs its function for each, with the Functions host's pace.</summary>
internal sealed partial class QueueListener(QueueClient queue, MessageProcessor processor, QueueSettings settings, ILogger log)
{
    private static readonly TimeSpan _longestErrorPause = TimeSpan.FromSeconds(2);
    private readonly List<Task> _running = [];
    private bool _failing;

    internal async Task RunAsync(CancellationToken stopping)
    {
        using var drain = new Drain(settings.DrainTimeout, stopping);
        using var wakeup = new Wakeup(queue.Name);
        var empty = 0;
        while (!stopping.IsCancellationRequested)
        {
            if (await ReceiveAsync() is { Length: > 0 } messages)
                empty = await StartAsync(messages, drain, stopping);
            else
                empty = await PauseAsync(empty, wakeup, stopping) ? 0 : empty + 1;
        }

        await Task.WhenAll(_running);
    }

    private async Task<QueueMessage[]> ReceiveAsync()
    {
        try
        {
            var received = await queue.ReceiveMessagesAsync(settings.BatchSize, settings.Lease, CancellationToken.None);
            _failing = false;
            return received.Value;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == "QueueNotFound")
        {
            await TryCreateAsync();
            return [];
        }
        catch (Exception exception)
        {
            Fail(exception);
            return [];
        }
    }

    private async Task TryCreateAsync()
    {
        try
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    /// <summary>Starts all and waits until so few run that another batch may come.</summary>
    private async Task<int> StartAsync(QueueMessage[] messages, Drain drain, CancellationToken stopping)
    {
        _running.AddRange(messages.Select(message => Task.Run(() => processor.ProcessAsync(message, drain), CancellationToken.None)));
        _running.RemoveAll(task => task.IsCompleted);
        while (_running.Count > settings.NewBatchThreshold && !stopping.IsCancellationRequested)
        {
            await Task.WhenAny(_running);
            _running.RemoveAll(task => task.IsCompleted);
        }

        return 0;
    }

    private async Task<bool> PauseAsync(int empty, Wakeup wakeup, CancellationToken stopping)
    {
        var longest = _failing && settings.MaxPollingInterval > _longestErrorPause ? _longestErrorPause : settings.MaxPollingInterval;
        var factor = 0.8 + (Random.Shared.NextDouble() * 0.4);
        try
        {
            return await wakeup.WaitAsync(PollingBackoff.Delay(empty, factor, longest), stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Fail(Exception exception)
    {
        if (!_failing)
            LogStorage(log, queue.Name, ExceptionText.Cause(exception));
        _failing = true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Queue {Queue} cannot be read, trying again until it can: {Exception}")]
    private static partial void LogStorage(ILogger logger, string queue, string exception);
}
