using Azure;
using LeadSync.Storage.Accounts;

namespace LeadSync.Storage.Queues;

/// <summary>Says how old what waits in the queues is.</summary>
/// <param name="account">The storage account.</param>
public sealed class QueueAges(StorageAccount account)
{
    private const int MostSeen = 32;

    /// <summary>True where no queue, and no poison queue, holds a message from before a moment. What is hidden, being worked on or delayed, counts as one.</summary>
    public async Task<bool> AreAllYoungerAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        foreach (var queue in QueueNames.All.SelectMany(name => new[] { name, name + "-poison" }))
        {
            if (!await IsYoungerAsync(queue, moment, cancellationToken)) return false;
        }

        return true;
    }

    private async Task<bool> IsYoungerAsync(string queue, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        try
        {
            var count = (await account.Queue(queue).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
            if (count == 0) return true;
            var seen = (await account.Queue(queue).PeekMessagesAsync(MostSeen, cancellationToken)).Value;
            return seen.Length >= count && seen.All(message => message.InsertedOn > moment);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == "QueueNotFound")
        {
            // A poison queue that was never made.
            return true;
        }
    }
}
