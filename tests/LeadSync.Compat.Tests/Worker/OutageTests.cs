using LeadSync.Compat.Hosting;

namespace LeadSync.Compat.Tests.Worker;

public sealed class OutageTests
{
    [Fact]
    public async Task Listeners_and_timers_survive_storage_that_goes_away_and_comes_back_empty()
    {
        var options = AzuriteOptions.OnFreePorts();
        var storage = await AzuriteServer.StartAsync(options, CancellationToken.None);
        var prefix = WorkerStorage.NewPrefix();
        await using var app = await TestApp.StartAsync(TestApp.StandAlone(storage.ConnectionString, prefix), typeof(SampleFunctions));
        await storage.StopAsync();
        await using var again = await AzuriteServer.StartAsync(options, CancellationToken.None);
        await (await TestApp.QueueAsync(again.ConnectionString, prefix + "-take")).SendMessageAsync("after");
        await app.Behaviour.UntilSeenAsync(1);
        Assert.Equal("after", Assert.Single(app.Behaviour.Seen).Text);
    }
}
