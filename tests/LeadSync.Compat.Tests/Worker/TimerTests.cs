using Azure.Data.Tables;

namespace LeadSync.Compat.Tests.Worker;

public sealed class TimerTests(WorkerStorage storage) : IClassFixture<WorkerStorage>
{
    private readonly string _prefix = WorkerStorage.NewPrefix();

    [Fact]
    public async Task Two_instances_run_each_slot_once()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        var begun = TimeProvider.System.GetTimestamp();
        await Until.TrueAsync(() => TimeProvider.System.GetElapsedTime(begun) > TimeSpan.FromSeconds(4.5), "several slots are over");
        var ticks = Ticks(one) + Ticks(two);
        Assert.InRange(ticks, 3, 6);
    }

    [Fact]
    public async Task A_timer_that_fires_more_than_once_a_minute_has_no_schedule_status()
    {
        await using var app = await StartAsync();
        await app.Behaviour.UntilSeenAsync(1);
        Assert.All(app.Behaviour.Seen, run => Assert.Equal("unmonitored", run.Text));
    }

    [Fact]
    public async Task Runs_of_one_timer_never_overlap()
    {
        await using var app = await StartAsync();
        int running = 0, most = 0;
        app.Behaviour.OnRun = async (_, cancel) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Delay(TimeSpan.FromSeconds(1.5), TimeProvider.System, cancel);
            Interlocked.Decrement(ref running);
        };
        await app.Behaviour.UntilSeenAsync(3);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_run_that_was_missed_is_made_up_for_once_and_says_so()
    {
        var leases = new TableServiceClient(storage.ConnectionString).GetTableClient(_prefix + "Leases");
        await leases.CreateIfNotExistsAsync();
        await leases.AddEntityAsync(new TableEntity("timer", "Yearly") { ["LastRun"] = TimeProvider.System.GetUtcNow().AddDays(-400) });
        await using (var app = await StartAsync())
            await Until.TrueAsync(() => app.Behaviour.Seen.Any(run => run.Function == "Yearly"), "the missed run is made up for");
        await using var next = await StartAsync();
        await next.Behaviour.UntilSeenAsync(1);
        Assert.DoesNotContain(next.Behaviour.Seen, run => run.Function == "Yearly");
    }

    [Fact]
    public async Task A_timer_that_never_ran_has_missed_nothing()
    {
        await using var app = await StartAsync();
        await app.Behaviour.UntilSeenAsync(1);
        Assert.DoesNotContain(app.Behaviour.Seen, run => run.Function == "Yearly");
    }

    [Fact]
    public async Task A_failed_run_does_not_keep_the_next_from_running()
    {
        await using var app = await StartAsync();
        app.Behaviour.OnRun = (_, _) => throw new InvalidOperationException("no");
        await app.Behaviour.UntilSeenAsync(2);
        Assert.True(app.Behaviour.Seen.Count >= 2);
    }

    [Fact]
    public async Task A_function_that_a_setting_disables_does_not_run()
    {
        var leases = new TableServiceClient(storage.ConnectionString).GetTableClient(_prefix + "Leases");
        await leases.CreateIfNotExistsAsync();
        await leases.AddEntityAsync(new TableEntity("timer", "Yearly") { ["LastRun"] = TimeProvider.System.GetUtcNow().AddDays(-400) });
        await using var app = await TestApp.StartAsync(TestApp.StandAlone(storage.ConnectionString, _prefix, "--AzureWebJobs.Yearly.Disabled=true"), typeof(TimerFunctions));
        await app.Behaviour.UntilSeenAsync(2);
        Assert.DoesNotContain(app.Behaviour.Seen, run => run.Function == "Yearly");
    }

    private static int Ticks(TestApp app) => app.Behaviour.Seen.Count(run => run.Function == "Tick");

    private Task<TestApp> StartAsync() => TestApp.StartAsync(TestApp.StandAlone(storage.ConnectionString, _prefix), typeof(TimerFunctions));
}
