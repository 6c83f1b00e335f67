using Azure;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Queues;

/// <summary>Sends messages that live until somebody deletes them (the service's own default would lose them after 7 days).</summary>
public sealed class QueueSender(StorageAccount account, EnvelopeCodec codec)
{
    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(-1);

    /// <summary>Stores a message; when this returns it is kept.</summary>
    /// <param name="queue">The queue, one of <see cref="QueueNames"/>.</param>
    /// <param name="envelope">What to send.</param>
    /// <param name="delay">How long nobody receives it, up to 7 days; null: at once.</param>
    /// <param name="cancellationToken">Not the caller's of a webhook: storing is not cancelled by a hang-up (architecture A8).</param>
    /// <exception cref="RequestFailedException">It is not stored, or not known to be.</exception>
    /// <exception cref="Payloads.PayloadTooLargeException">It is larger than anything that can be kept.</exception>
    public async Task<SentMessage> SendAsync<T>(string queue, T envelope, TimeSpan? delay, CancellationToken cancellationToken)
        where T : IEnvelope => await SendTextAsync(queue, await codec.EncodeAsync(envelope, cancellationToken), delay, cancellationToken);

    /// <summary>Stores events in as few messages as they need: none for none, else one for each 100.</summary>
    public async Task<IReadOnlyList<SentMessage>> SendEventsAsync(IEnumerable<LeadEvent> events, CancellationToken cancellationToken)
    {
        var sent = new List<SentMessage>();
        foreach (var envelope in LeadEventsEnvelope.Split(events))
            sent.Add(await SendAsync(QueueNames.LeadEvents, envelope, null, cancellationToken));
        return sent;
    }

    /// <summary>Stores a queue text that was encoded before.</summary>
    public async Task<SentMessage> SendTextAsync(string queue, string text, TimeSpan? delay, CancellationToken cancellationToken)
    {
        var receipt = await account.Queue(queue).SendMessageAsync(text, delay, ForEver, cancellationToken);
        return new(queue, receipt.Value.MessageId, receipt.Value.PopReceipt);
    }

    /// <summary>Takes a message back.</summary>
    /// <returns>False if somebody has received or deleted it in the meantime; then it is in their hands.</returns>
    public async Task<bool> DeleteAsync(SentMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await account.Queue(message.Queue).DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.ErrorCode is "MessageNotFound" or "PopReceiptMismatch")
        {
            return false;
        }
    }
}
