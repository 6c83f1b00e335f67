using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Queues;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Messages;

/// <summary>Works a message off: reads it, keeps a dead letter before the last try, and lets the host try again before that (architecture B1).</summary>
/// <param name="codec">Reads queue texts.</param>
/// <param name="queues">Sends what is left.</param>
/// <param name="letters">The dead letters.</param>
/// <param name="retry">What becomes of a message.</param>
/// <param name="time">The clock.</param>
/// <param name="log">One line a message that did not go well.</param>
public sealed partial class QueueWork(
    EnvelopeCodec codec, QueueSender queues, DeadLetterStore letters, RetryDecision retry, TimeProvider time, ILogger<QueueWork> log)
{
    /// <summary>Works one message off.</summary>
    /// <typeparam name="T">The form of its envelope.</typeparam>
    /// <param name="delivery">The message as it was delivered.</param>
    /// <param name="parts">What it is about, one dead letter each.</param>
    /// <param name="work">The work; answers what could not be done.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task RunAsync<T>(
        Delivery delivery, Func<T, IReadOnlyList<MessagePart>> parts, Func<T, CancellationToken, Task<WorkResult<T>>> work, CancellationToken cancellationToken)
        where T : class, IEnvelope
    {
        if (await ReadAsync<T>(delivery, cancellationToken) is not { } message) return;
        var tries = RetryDecision.Tries(message.Envelope.Attempt, delivery.DequeueCount);
        var kept = retry.IsLast(tries) ? parts(message.Envelope) : [];
        foreach (var part in kept) await letters.PutAsync(part.Letter(delivery.Queue, "unfinished", "The work was given up after its last try.", tries, time.GetUtcNow()), cancellationToken);
        var result = await TryAsync(message.Envelope, work, delivery, cancellationToken);
        await SettleAsync(delivery, result, kept, parts, tries, cancellationToken);
        await codec.ReleaseAsync(message.Claim, cancellationToken);
    }

    private async Task<Decoded<T>?> ReadAsync<T>(Delivery delivery, CancellationToken cancellationToken)
        where T : class, IEnvelope
    {
        try
        {
            return await codec.DecodeAsync<T>(delivery.Text, cancellationToken);
        }
        catch (UnreadableMessageException failure) when (failure.Reason == UnreadableReason.PayloadGone)
        {
            return null;
        }
        catch (UnreadableMessageException failure)
        {
            await letters.PutAsync(MessagePart.OfText(delivery.Text).Letter(delivery.Queue, "unreadable", failure.Message, delivery.DequeueCount, time.GetUtcNow()), cancellationToken);
            Log.Parked(log, delivery.Queue, "unreadable", delivery.DequeueCount);
            return null;
        }
    }

    private async Task<WorkResult<T>> TryAsync<T>(T message, Func<T, CancellationToken, Task<WorkResult<T>>> work, Delivery delivery, CancellationToken cancellationToken)
        where T : class, IEnvelope
    {
        try
        {
            return await work(message, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The edge of a message: the host tries again, or the dead letter that was written before holds it.
            Log.Failed(log, delivery.Queue, failure.GetType().Name, delivery.DequeueCount);
            return new WorkResult<T>(WorkOutcome.Failed, null, failure);
        }
    }

    private async Task SettleAsync<T>(
        Delivery delivery, WorkResult<T> result, IReadOnlyList<MessagePart> kept, Func<T, IReadOnlyList<MessagePart>> parts, long tries, CancellationToken cancellationToken)
        where T : class, IEnvelope
    {
        switch (retry.After(result.Outcome, tries))
        {
            case MessageFate.Complete:
                foreach (var part in kept) await letters.DeleteAsync(part.Key, cancellationToken);
                break;
            case MessageFate.SendRest or MessageFate.SendLater:
                await queues.SendAsync(delivery.Queue, result.Rest!, RetryDecision.Delay, cancellationToken);
                break;
            case MessageFate.Retry:
                throw new WorkFailedException(delivery.Queue, result.Failure);
            default:
                await ParkAsync(delivery, result, kept, parts, tries, cancellationToken);
                break;
        }
    }

    // Those parts that were done after all need no letter; the others get their reason.
    private async Task ParkAsync<T>(
        Delivery delivery, WorkResult<T> result, IReadOnlyList<MessagePart> kept, Func<T, IReadOnlyList<MessagePart>> parts, long tries, CancellationToken cancellationToken)
        where T : class, IEnvelope
    {
        var left = result.Rest is null ? kept : parts(result.Rest);
        foreach (var part in kept.ExceptBy(left.Select(each => each.Key), part => part.Key, StringComparer.Ordinal)) await letters.DeleteAsync(part.Key, cancellationToken);
        foreach (var part in left)
            await letters.PutAsync(part.Letter(delivery.Queue, result.Reason, result.Failure?.GetType().Name ?? result.Reason, tries, time.GetUtcNow()), cancellationToken);
        Log.Parked(log, delivery.Queue, result.Reason, tries);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "message.failed {Queue} {Failure} delivery {DequeueCount}")]
        public static partial void Failed(ILogger logger, string queue, string failure, long dequeueCount);

        [LoggerMessage(EventId = 121, Level = LogLevel.Error, Message = "message.parked {Queue} {Reason} after {Tries} tries: see the dead letters")]
        public static partial void Parked(ILogger logger, string queue, string reason, long tries);
    }
}
