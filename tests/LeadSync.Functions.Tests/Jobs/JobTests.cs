using Azure.Data.Tables;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Messages;
using LeadSync.Functions.Retention;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Queues;
using LeadSync.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Tests.Jobs;

[Collection(ManageCollection.Name)]
public sealed class JobTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private ManageWorld _world = null!;
    private CountingKind _kind = null!;

    public async Task InitializeAsync()
    {
        _world = await ManageWorld.StartAsync(azurite, services => services.AddSingleton<CountingKind>().AddSingleton<IJobKind>(provider => provider.GetRequiredService<CountingKind>()));
        _kind = _world.Get<CountingKind>();
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_job_runs_page_by_page_and_says_how_far_it_is()
    {
        var id = await StartAsync();
        Assert.Equal(("queued", 0), await StateAsync(id));

        await JobQueue.DrainAsync(_world, until: 1);
        Assert.Equal(("running", 1), await StateAsync(id));
        await JobQueue.DrainAsync(_world);

        var job = (await ShowAsync(id)).Json;
        Assert.Equal(("done", 3, 3), ((string)job["state"]!, (int)job["done"]!, (int)job["of"]!));
        Assert.Equal(3, (int)job["counts"]!["counted"]!);
        Assert.Equal(["/0", "/1", "/2"], job["errors"]!.AsArray().Select(error => (string)error!["pointer"]!));
        Assert.NotNull(job["endedAt"]);
        Assert.Equal([0, 1, 2], _kind.Begun);
    }

    [Fact]
    public async Task Its_result_is_a_file_to_save()
    {
        var id = await StartAsync();
        Assert.Equal(404, (await ResultAsync(id)).Status);
        await JobQueue.DrainAsync(_world);

        var href = (string)(await ShowAsync(id)).Json["result"]!["href"]!;
        var file = await ResultAsync(id);

        Assert.Equal($"/api/manage/jobs/{id}/result", href);
        Assert.Equal("page 0\r\npage 1\r\npage 2\r\n", file.Text);
        Assert.Equal($"attachment; filename=\"count-{id}.csv\"", file.Headers.ContentDisposition.ToString());
    }

    [Fact]
    public async Task A_kill_after_a_page_was_stored_and_before_the_next_was_sent_goes_on_with_the_next()
    {
        var id = await StartAsync();
        var message = await JobQueue.TakeAsync(_world);
        await RunAsync(message, 1);
        await JobQueue.TakeAsync(_world);

        await RunAsync(message, 2);
        await JobQueue.DrainAsync(_world);

        Assert.Equal(("done", 3), await StateAsync(id));
        Assert.Equal([0, 1, 2], _kind.Begun);
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_a_page_does_it_again_and_counts_it_once()
    {
        var id = await StartAsync();
        var message = await JobQueue.TakeAsync(_world);
        _kind.Before = _ => throw new OperationCanceledException("killed");
        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(message, 1));

        _kind.Before = _ => Task.CompletedTask;
        await RunAsync(message, 2);
        await JobQueue.DrainAsync(_world);

        Assert.Equal([0, 0, 1, 2], _kind.Begun);
        Assert.Equal(3, (int)(await ShowAsync(id)).Json["counts"]!["counted"]!);
    }

    [Fact]
    public async Task Two_messages_of_one_job_count_a_page_once_and_the_later_one_goes()
    {
        var id = await StartAsync();
        var message = await JobQueue.TakeAsync(_world);
        _kind.Before = async page =>
        {
            _kind.Before = _ => Task.CompletedTask;
            await RunAsync(message, 1);
        };

        await RunAsync(message, 1);

        Assert.Equal(1, (int)(await ShowAsync(id)).Json["counts"]!["counted"]!);
        Assert.Equal(1, await JobQueue.CountAsync(_world));
    }

    [Fact]
    public async Task A_stop_takes_effect_between_two_pages_and_what_is_done_stays()
    {
        var id = await StartAsync();
        await JobQueue.DrainAsync(_world, until: 1);

        var asked = await StopAsync(id);
        await JobQueue.DrainAsync(_world);

        Assert.Equal(202, asked.Status);
        Assert.Equal(("stopped", 1), await StateAsync(id));
        Assert.Equal([0], _kind.Begun);
        Assert.Equal("page 0\r\n", (await ResultAsync(id)).Text);
        Assert.Equal(200, (await StopAsync(id)).Status);
    }

    [Fact]
    public async Task A_stop_during_a_page_is_not_lost()
    {
        var id = await StartAsync();
        _kind.Before = page => page == 1 ? StopAsync(id) : Task.CompletedTask;

        await JobQueue.DrainAsync(_world);

        Assert.Equal(("stopped", 2), await StateAsync(id));
    }

    [Fact]
    public async Task A_page_that_fails_is_tried_again_and_at_last_the_job_has_failed_with_a_reason()
    {
        var id = await StartAsync();
        var message = await JobQueue.TakeAsync(_world);
        _kind.Before = _ => throw new InvalidOperationException("broken");
        var last = _world.Get<RetryDecision>().MaxTries;

        await Assert.ThrowsAsync<WorkFailedException>(() => RunAsync(message, last - 1));
        Assert.Equal(("queued", 0), await StateAsync(id));
        await RunAsync(message, last);

        var job = (await ShowAsync(id)).Json;
        Assert.Equal("failed", (string)job["state"]!);
        Assert.Contains("dead letter", (string)job["errors"]![0]!["message"]!, StringComparison.Ordinal);
        Assert.Single((await _world.Get<DeadLetterStore>().ListAsync(50, null, default)).Items);
    }

    [Fact]
    public async Task A_failed_job_goes_on_where_it_stood_when_its_dead_letter_is_replayed()
    {
        var id = await StartAsync();
        _kind.Before = page => page == 1 ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        await JobQueue.DrainAsync(_world, until: 1);
        await RunAsync(await JobQueue.TakeAsync(_world), _world.Get<RetryDecision>().MaxTries);
        Assert.Equal(("failed", 1), await StateAsync(id));

        _kind.Before = _ => Task.CompletedTask;
        var letter = Assert.Single((await _world.Get<DeadLetterStore>().ListAsync(50, null, default)).Items);
        Assert.True(await _world.Get<DeadLetterReplay>().ReplayAsync(letter.Key, default));
        await JobQueue.DrainAsync(_world);

        Assert.Equal(("done", 3), await StateAsync(id));
        Assert.Equal([0, 1, 1, 2], _kind.Begun);
    }

    [Fact]
    public async Task A_message_whose_job_was_never_stored_does_nothing()
    {
        await _world.Get<QueueSender>().SendAsync(QueueNames.Jobs, new Envelope<JobMessage> { Body = new JobMessage(JobId.New(_world.Clock.Now)) }, null, default);

        await JobQueue.DrainAsync(_world);

        Assert.Equal(0, await JobQueue.CountAsync(_world));
        Assert.Empty(_kind.Begun);
    }

    [Fact]
    public async Task Jobs_are_listed_the_newest_first()
    {
        var ids = new List<string>();
        for (var count = 0; count < 3; count++)
        {
            ids.Insert(0, await StartAsync());
            _world.Clock.Pass(TimeSpan.FromSeconds(1));
        }

        var first = await ListAsync("?top=2");
        var second = await ListAsync($"?top=2&continuation={first.Json["continuation"]}");

        Assert.Equal(ids, [.. first.Values("items", "id"), .. second.Values("items", "id")]);
        Assert.Equal(422, (await ListAsync("?top=0")).Status);
        Assert.Equal(422, (await ListAsync("?continuation=nonsense")).Status);
    }

    [Fact]
    public async Task Old_jobs_are_purged_with_their_files_and_young_ones_stay()
    {
        var old = await StartAsync();
        await JobQueue.DrainAsync(_world);
        await _world.Get<JobFiles>().WriteAsync(JobId.New(_world.Clock.Now), JobFile.Input, 0, "of a job that was never stored", default);
        _world.Clock.Pass(TimeSpan.FromDays(29));
        var young = await StartAsync();
        _world.Clock.Pass(TimeSpan.FromDays(2));

        await _world.Get<PurgeExpired>().RunAsync(default);

        Assert.Equal((404, 200), ((await ShowAsync(old)).Status, (await ShowAsync(young)).Status));
        Assert.Equal(1, await RowsAsync());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("1234567890123456789abcdefgh")]
    public async Task A_job_that_is_not_there_is_not_found(string id) =>
        Assert.Equal((404, 404, 404), ((await ShowAsync(id)).Status, (await StopAsync(id)).Status, (await ResultAsync(id)).Status));

    private async Task<string> StartAsync()
    {
        var job = _world.Get<StartJob>().New(CountingKind.Name, "test");
        await _world.Get<StartJob>().RunAsync(job);
        return job.Id;
    }

    private async Task<int> RowsAsync()
    {
        var count = 0;
        await foreach (var row in _world.Get<StorageAccount>().Table(TableNames.Jobs).QueryAsync<TableEntity>()) count += row.RowKey.Length > 0 ? 1 : 0;
        return count;
    }

    private Task RunAsync(string message, int dequeueCount) => _world.Get<RunJobWork>().RunAsync(message, dequeueCount, default);

    private async Task<(string State, int Done)> StateAsync(string id)
    {
        var job = (await ShowAsync(id)).Json;
        return ((string)job["state"]!, (int)job["done"]!);
    }

    private Task<Reply> ShowAsync(string id) => AskAsync(jobs => jobs.ShowAsync(id, default));

    private Task<Reply> StopAsync(string id) => AskAsync(jobs => jobs.StopAsync(id, default));

    private Task<Reply> ResultAsync(string id) => AskAsync(jobs => jobs.ResultAsync(id, default));

    private Task<Reply> ListAsync(string query) => AskAsync(jobs => jobs.ListAsync(_world.Query(query), default));

    private Task<Reply> AskAsync(Func<ManageJobs, Task<IResult>> ask) => _world.SendAsync(ask(_world.Get<ManageJobs>()));
}
