using Azure;
using LeadSync.Functions.Tools.Demo.Sending;
using LeadSync.Functions.Tools.Demo.Telling;
using LeadSync.Storage.Accounts;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Functions.Tools.Demo;

/// <summary>Throws an earlier demo away, before anything else touches the storage.</summary>
/// <param name="account">The storage, under the demo's own prefix.</param>
/// <param name="screen">Where it is said.</param>
/// <param name="patience">Waits for an emulator that is just being started.</param>
internal sealed class DemoReset(StorageAccount account, Screen screen, Patience patience) : IHostedLifecycleService
{
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(3);

    /// <summary>All hosts wait for this before anything is started.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        screen.Say(DemoText.Resetting, account.Prefix);
        await Task.WhenAll([.. TableNames.All.Select(name => ResetTableAsync(name, cancellationToken)), .. Queues().Select(name => ResetQueueAsync(name, cancellationToken))]);
        screen.Say(DemoText.ResetDone, TableNames.All.Count, Queues().Count());
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IEnumerable<string> Queues() => QueueNames.All.SelectMany(name => new[] { name, name + "-poison" });

    private async Task ResetTableAsync(string name, CancellationToken cancellationToken)
    {
        var table = account.Table(name);
        await DoneAsync($"table {table.Name}", () => table.CreateIfNotExistsAsync(cancellationToken), cancellationToken);
        await table.DeleteAsync(cancellationToken);
        await DoneAsync($"table {table.Name}", () => table.CreateIfNotExistsAsync(cancellationToken), cancellationToken);
    }

    private async Task ResetQueueAsync(string name, CancellationToken cancellationToken)
    {
        var queue = account.Queue(name);
        await DoneAsync($"queue {queue.Name}", () => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken), cancellationToken);
        await queue.DeleteIfExistsAsync(cancellationToken);
    }

    // Refused while the emulator is not up yet, and, in Azure, while what was deleted is still being removed.
    private Task<string> DoneAsync(string what, Func<Task> work, CancellationToken cancellationToken) => patience.UntilAsync(
        what,
        Within,
        async () =>
        {
            try
            {
                await work();
                return what;
            }
            catch (RequestFailedException refused) when (refused.Status is 0 or 409)
            {
                return null;
            }
            catch (AggregateException retried) when (retried.InnerExceptions.All(inner => inner is RequestFailedException { Status: 0 }))
            {
                return null;
            }
        },
        cancellationToken);
}
