using Azure;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Queues;

/// <summary>The queues to which the host moves what it gives up; they exist once something was moved.</summary>
/// <param name="account">The storage account.</param>
public sealed class PoisonQueues(StorageAccount account)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Up to 32 messages; none where the queue is empty or was never made.</summary>
    public async Task<IReadOnlyList<PoisonMessage>> ReceiveAsync(string queue, CancellationToken cancellationToken)
    {
        try
        {
            var received = await account.Queue(queue + "-poison").ReceiveMessagesAsync(32, Lease, cancellationToken);
            return [.. received.Value.Select(message => new PoisonMessage(message.MessageText, message.MessageId, message.PopReceipt))];
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == "QueueNotFound")
        {
            return [];
        }
    }

    /// <summary>Deletes a message after its letter is kept.</summary>
    public Task DeleteAsync(string queue, PoisonMessage message, CancellationToken cancellationToken) =>
        account.Queue(queue + "-poison").DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
}
