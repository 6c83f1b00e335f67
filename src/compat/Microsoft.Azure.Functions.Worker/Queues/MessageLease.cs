using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Keeps a received message ours while its function runs: short and renewed, so that a killed process delays nothing for long.</summary>
internal sealed partial class MessageLease(QueueClient queue, QueueMessage message, TimeSpan lease, ILogger log)
{
    internal string PopReceipt { get; private set; } = message.PopReceipt;

    /// <summary>Renews until <paramref name="done"/>; a renewal under way is ended first, so that the receipt stays the newest.</summary>
    internal async Task RenewUntilAsync(CancellationToken done)
    {
        while (await PauseAsync(done))
        {
            try
            {
                var renewed = await queue.UpdateMessageAsync(message.MessageId, PopReceipt, null, lease, CancellationToken.None);
                PopReceipt = renewed.Value.PopReceipt;
            }
            catch (RequestFailedException exception) when (exception.Status is 404 or 400)
            {
                LogLost(log, message.MessageId);
                return;
            }
            catch (Exception exception)
            {
                LogNotRenewed(log, message.MessageId, ExceptionText.Cause(exception));
            }
        }
    }

    private async Task<bool> PauseAsync(CancellationToken done)
    {
        await Task.Delay(lease / 3, TimeProvider.System, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !done.IsCancellationRequested;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} is no longer ours and may run twice.")]
    private static partial void LogLost(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lease of message {Id} was not renewed ({Exception}), trying again.")]
    private static partial void LogNotRenewed(ILogger logger, string id, string exception);
}
