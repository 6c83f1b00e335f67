using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LeadSync.Compat.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>One message from receipt to its end: deleted, seen again later, or moved to the poison queue.</summary>
internal sealed partial class MessageProcessor(FunctionDescriptor function, FunctionInvoker invoker, QueueClient queue, PoisonQueue poison, QueueSettings settings, ILogger log)
{
    internal async Task ProcessAsync(QueueMessage message, Drain drain)
    {
        try
        {
            await EndAsync(message, drain);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 400)
        {
            LogTaken(log, message.MessageId);
        }
        catch (Exception exception)
        {
            LogNotEnded(log, message.MessageId, ExceptionText.Of(exception));
        }
    }

    private Task EndAsync(QueueMessage message, Drain drain)
    {
        if (message.DequeueCount > settings.MaxDequeueCount)
            return MoveToPoisonAsync(message, message.PopReceipt);
        return MessageText.TryDecode(message.Body, settings.IsBase64, out var text) ? RunAsync(message, text, drain) : MoveToPoisonAsync(message, message.PopReceipt);
    }

    private async Task RunAsync(QueueMessage message, string text, Drain drain)
    {
        using var done = new CancellationTokenSource();
        var lease = new MessageLease(queue, message, settings.Lease, log);
        var renewal = lease.RenewUntilAsync(done.Token);
        var succeeded = await TryInvokeAsync(message, text, drain);
        await done.CancelAsync();
        await renewal;
        if (succeeded)
            await queue.DeleteMessageAsync(message.MessageId, lease.PopReceipt, CancellationToken.None);
        else if (drain.GiveBack.IsCancellationRequested)
            await HideAsync(message, lease.PopReceipt, TimeSpan.Zero);
        else if (message.DequeueCount < settings.MaxDequeueCount)
            await HideAsync(message, lease.PopReceipt, settings.VisibilityTimeout);
        else
            await MoveToPoisonAsync(message, lease.PopReceipt);
    }

    private async Task<bool> TryInvokeAsync(QueueMessage message, string text, Drain drain)
    {
        var named = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["dequeueCount"] = message.DequeueCount };
        try
        {
            await invoker.RunAsync(new InvocationContext(function, text, drain.GiveBack) { Named = named }).WaitAsync(drain.Abandon);
            return true;
        }
        catch (OperationCanceledException) when (drain.GiveBack.IsCancellationRequested)
        {
            LogGivenBack(log, message.MessageId);
            return false;
        }
        catch (Exception exception)
        {
            LogFailed(log, message.MessageId, message.DequeueCount, settings.MaxDequeueCount, ExceptionText.Of(exception));
            return false;
        }
    }

    private async Task MoveToPoisonAsync(QueueMessage message, string popReceipt)
    {
        if (!await poison.TryAddAsync(message.Body))
            return;
        await queue.DeleteMessageAsync(message.MessageId, popReceipt, CancellationToken.None);
        LogPoison(log, message.MessageId, poison.Name);
    }

    private async Task HideAsync(QueueMessage message, string popReceipt, TimeSpan time) =>
        await queue.UpdateMessageAsync(message.MessageId, popReceipt, null, time, CancellationToken.None);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} failed, delivery {Delivery} of {Deliveries}: {Exception}")]
    private static partial void LogFailed(ILogger logger, string id, long delivery, long deliveries, string exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} moved to {Queue}.")]
    private static partial void LogPoison(ILogger logger, string id, string queue);

    [LoggerMessage(Level = LogLevel.Information, Message = "Message {Id} given back at shutdown.")]
    private static partial void LogGivenBack(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Message {Id} was received by another meanwhile.")]
    private static partial void LogTaken(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} could not be ended and will be seen again: {Exception}")]
    private static partial void LogNotEnded(ILogger logger, string id, string exception);
}
