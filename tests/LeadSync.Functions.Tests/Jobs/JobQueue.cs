using LeadSync.Functions.Jobs;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;

namespace LeadSync.Functions.Tests.Jobs;

/// <summary>Works the queue of jobs off by hand, so that a test says what happens between two messages.</summary>
internal static class JobQueue
{
    /// <summary>Takes messages until none is left, or so many are done.</summary>
    public static async Task DrainAsync(ManageWorld world, int until = int.MaxValue, CancellationToken cancellationToken = default)
    {
        for (var done = 0; done < until && await FindAsync(world) is { } message; done++) await world.Get<RunJobWork>().RunAsync(message, 1, cancellationToken);
    }

    public static async Task<string> TakeAsync(ManageWorld world) => Assert.IsType<string>(await FindAsync(world));

    public static async Task<int> CountAsync(ManageWorld world) =>
        (await world.Get<StorageAccount>().Queue(QueueNames.Jobs).GetPropertiesAsync()).Value.ApproximateMessagesCount;

    private static async Task<string?> FindAsync(ManageWorld world)
    {
        var queue = world.Get<StorageAccount>().Queue(QueueNames.Jobs);
        var received = (await queue.ReceiveMessagesAsync(1, TimeSpan.FromMinutes(1), default)).Value;
        foreach (var message in received) await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, default);
        return received.FirstOrDefault()?.MessageText;
    }
}
