namespace LeadSync.Compat.Tests.Worker;

public sealed class ProcessTests(WorkerStorage storage) : IClassFixture<WorkerStorage>
{
    [Fact]
    public async Task On_SIGTERM_work_in_hand_is_finished_and_the_exit_code_is_0()
    {
        var prefix = WorkerStorage.NewPrefix();
        var queue = await TestApp.QueueAsync(storage.ConnectionString, prefix + "-take");
        await queue.SendMessageAsync("1500");
        using var child = new ChildProcess(TestApp.StandAlone(storage.ConnectionString, prefix));
        await child.LineAsync("begun 1500");
        child.Terminate();
        await child.LineAsync("ran 1500 1");
        Assert.Equal(0, await child.ExitCodeAsync());
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task The_publish_command_writes_the_files_and_ends()
    {
        var folder = Directory.CreateTempSubdirectory("leadsync-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "host.json"), "{}");
        using var child = new ChildProcess("--write-function-json", folder);
        Assert.Equal(0, await child.ExitCodeAsync());
        Assert.True(File.Exists(Path.Combine(folder, "Take", "function.json")));
        Directory.Delete(folder, recursive: true);
    }
}
