using LeadSync.Functions.Jobs;
using LeadSync.Functions.Tests.Manage;

namespace LeadSync.Functions.Tests.Routing;

/// <summary>A process that dies in the middle of a page.</summary>
internal static class Kill
{
    /// <summary>Begins a page of a job and cuts it off after so many operations of the storage, unless it is done before.</summary>
    public static async Task AfterAsync(ManageWorld world, string message, int operations)
    {
        using var killed = new CancellationTokenSource();
        var until = world.Operations() + operations;
        var page = world.Get<RunJobWork>().RunAsync(message, 1, killed.Token);
        while (!page.IsCompleted && world.Operations() < until) await Task.Yield();
        await killed.CancelAsync();
        try
        {
            await page;
        }
        catch (OperationCanceledException)
        {
            // The kill.
        }
    }
}
