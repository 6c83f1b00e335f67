using Azure.Storage.Queues;

namespace LeadSync.Compat.Tests.Worker;

public sealed class QueueListenerTests(WorkerStorage storage) : IClassFixture<WorkerStorage>
{
    private readonly string _prefix = WorkerStorage.NewPrefix();

    [Fact]
    public async Task A_queue_is_made_where_it_is_missing_and_a_message_that_succeeds_is_deleted()
    {
        await using var app = await StartAsync();
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("hello");
        await app.Behaviour.UntilSeenAsync(1);
        await UntilEmptyAsync(queue);
        Assert.Equal(("hello", 1L), Assert.Single(app.Behaviour.Seen.Select(run => (run.Text, run.DequeueCount))));
    }

    [Fact]
    public async Task A_message_that_always_fails_is_tried_maxDequeueCount_times_and_then_lies_in_the_poison_queue_as_it_was()
    {
        await using var app = await StartAsync(TestApp.Setting("maxDequeueCount", "3"));
        app.Behaviour.OnRun = (_, _) => throw new InvalidOperationException("no");
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("""{"dequeueCount":99}""");
        var poison = await QueueAsync("take-poison");
        await Until.TrueAsync(async () => (await poison.PeekMessagesAsync()).Value.Length == 1, "the message is poison");
        Assert.Equal([1L, 2L, 3L], app.Behaviour.Seen.Select(run => run.DequeueCount));
        Assert.Equal("""{"dequeueCount":99}""", (await poison.PeekMessagesAsync()).Value.Single().MessageText);
        await UntilEmptyAsync(queue);
    }

    [Fact]
    public async Task A_message_whose_last_try_was_cut_off_goes_to_poison_unread()
    {
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("cut off");
        for (var count = 0; count < 2; count++)
        {
            var received = (await queue.ReceiveMessagesAsync()).Value.Single();
            await queue.UpdateMessageAsync(received.MessageId, received.PopReceipt);
        }

        await using var app = await StartAsync(TestApp.Setting("maxDequeueCount", "2"));
        var poison = await QueueAsync("take-poison");
        await Until.TrueAsync(async () => (await poison.PeekMessagesAsync()).Value.Length == 1, "the message is poison");
        Assert.Empty(app.Behaviour.Seen);
    }

    [Fact]
    public async Task A_failed_message_waits_out_the_visibility_timeout()
    {
        await using var app = await StartAsync(TestApp.Setting("visibilityTimeout", "00:00:02"));
        app.Behaviour.OnRun = (run, _) => run.DequeueCount == 1 ? throw new InvalidOperationException("once") : Task.CompletedTask;
        await (await QueueAsync("take")).SendMessageAsync("again");
        await app.Behaviour.UntilSeenAsync(2);
        var runs = app.Behaviour.Seen.ToArray();
        Assert.InRange(TimeProvider.System.GetElapsedTime(runs[0].Timestamp, runs[1].Timestamp), TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task A_running_message_is_kept_beyond_its_lease()
    {
        await using var app = await StartAsync(TestApp.Setting("lease", "00:00:01"));
        var release = new TaskCompletionSource();
        app.Behaviour.OnRun = (_, _) => release.Task;
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("long");
        await app.Behaviour.UntilSeenAsync(1);
        var begun = TimeProvider.System.GetTimestamp();
        await Until.TrueAsync(() => TimeProvider.System.GetElapsedTime(begun) > TimeSpan.FromSeconds(3), "three leases are over");
        release.SetResult();
        await UntilEmptyAsync(queue);
        Assert.Single(app.Behaviour.Seen);
    }

    [Fact]
    public async Task A_send_in_the_same_process_wakes_the_listener()
    {
        await using var app = await StartAsync(TestApp.Setting("maxPollingInterval", "01:00:00"));
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("first");
        await app.Behaviour.UntilSeenAsync(1);
        var idle = TimeProvider.System.GetTimestamp();
        await Until.TrueAsync(() => TimeProvider.System.GetElapsedTime(idle) > TimeSpan.FromSeconds(4), "the listener waits seconds between polls");
        var sent = TimeProvider.System.GetTimestamp();
        await queue.SendMessageAsync("second");
        await app.Behaviour.UntilSeenAsync(2);
        Assert.InRange(TimeProvider.System.GetElapsedTime(sent, app.Behaviour.Seen.Last().Timestamp), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task No_more_than_batch_and_threshold_run_at_once()
    {
        await using var app = await StartAsync(TestApp.Setting("batchSize", "4"), TestApp.Setting("newBatchThreshold", "2"));
        int running = 0, most = 0;
        app.Behaviour.OnRun = async (_, cancel) =>
        {
            var now = Interlocked.Increment(ref running);
            lock (app)
                most = Math.Max(most, now);
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancel);
            Interlocked.Decrement(ref running);
        };
        var queue = await QueueAsync("take");
        await Parallel.ForAsync(0, 40, async (_, cancel) => await queue.SendMessageAsync("many", cancellationToken: cancel));
        await app.Behaviour.UntilSeenAsync(40);
        Assert.InRange(most, 4, 6);
    }

    [Fact]
    public async Task A_base64_message_is_decoded_and_one_that_is_not_goes_to_poison_as_it_is()
    {
        await using var app = await StartAsync(TestApp.Setting("messageEncoding", "base64"));
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("w6TDtg==");
        await queue.SendMessageAsync("not base64!");
        var poison = await QueueAsync("take-poison");
        await Until.TrueAsync(async () => (await poison.PeekMessagesAsync()).Value.SingleOrDefault()?.MessageText == "not base64!", "the undecodable message is poison");
        await app.Behaviour.UntilSeenAsync(1);
        Assert.Equal("äö", Assert.Single(app.Behaviour.Seen).Text);
    }

    [Fact]
    public async Task At_shutdown_a_running_function_finishes_and_its_message_is_deleted()
    {
        await using var app = await StartAsync();
        app.Behaviour.OnRun = (_, cancel) => Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancel);
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("last");
        await app.Behaviour.UntilSeenAsync(1);
        await app.StopAsync();
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task At_shutdown_what_does_not_finish_in_time_is_given_back_at_once_also_if_deaf_to_cancellation(bool listens)
    {
        await using var app = await StartAsync(TestApp.Setting("drainTimeout", "00:00:01"));
        app.Behaviour.OnRun = (_, cancel) => Task.Delay(TimeSpan.FromMinutes(10), TimeProvider.System, listens ? cancel : CancellationToken.None);
        var queue = await QueueAsync("take");
        await queue.SendMessageAsync("endless");
        await app.Behaviour.UntilSeenAsync(1);
        await app.StopAsync();
        Assert.Equal(2, (await queue.ReceiveMessagesAsync()).Value.Single().DequeueCount);
    }

    private Task<TestApp> StartAsync(params string[] settings) =>
        TestApp.StartAsync(TestApp.StandAlone(storage.ConnectionString, _prefix, [TestApp.Setting("maxPollingInterval", "00:00:00.5"), .. settings]), typeof(SampleFunctions));

    private Task<QueueClient> QueueAsync(string name) => TestApp.QueueAsync(storage.ConnectionString, $"{_prefix}-{name}");

    private static Task UntilEmptyAsync(QueueClient queue) =>
        Until.TrueAsync(async () => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == 0, "the queue is empty");
}
