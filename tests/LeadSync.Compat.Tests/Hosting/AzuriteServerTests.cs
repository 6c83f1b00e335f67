using Azure.Storage.Queues;
using LeadSync.Compat.Hosting;
using LeadSync.Compat.Tests.Worker;

namespace LeadSync.Compat.Tests.Hosting;

public sealed class AzuriteServerTests : IDisposable
{
    private readonly List<string> _log = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("leadsync-").FullName;
    private readonly AzuriteOptions _onDisk;

    public AzuriteServerTests() => _onDisk = AzuriteOptions.OnFreePorts() with { InMemory = false, Folder = _folder, Log = _log.Add };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_is_stopped_by_the_one_that_started_it_and_its_data_is_there_again()
    {
        var first = await AzuriteServer.StartAsync(_onDisk, CancellationToken.None);
        Assert.True(first.StartedHere);
        await (await TestApp.QueueAsync(first.ConnectionString, "kept")).SendMessageAsync("kept");
        await first.StopAsync();
        await using var second = await AzuriteServer.StartAsync(_onDisk, CancellationToken.None);
        var kept = await new QueueClient(second.ConnectionString, "kept").PeekMessagesAsync();
        Assert.Equal("kept", Assert.Single(kept.Value).MessageText);
        Assert.Contains(_log, line => line.StartsWith("Storage emulator Azurite started", StringComparison.Ordinal));
        Assert.Contains("Storage emulator stopped.", _log);
    }

    [Fact]
    public async Task Of_two_that_start_at_once_one_starts_it_and_the_other_finds_it_and_leaves_it_running()
    {
        var both = await Task.WhenAll(AzuriteServer.StartAsync(_onDisk, CancellationToken.None), AzuriteServer.StartAsync(_onDisk, CancellationToken.None));
        var starter = Assert.Single(both, server => server.StartedHere);
        await both.Single(server => server != starter).StopAsync();
        Assert.False((await new QueueClient(starter.ConnectionString, "none").ExistsAsync()).Value);
        await starter.StopAsync();
        await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(() => ConnectAsync(_onDisk.QueuePort));
    }

    [Fact]
    public async Task A_port_that_another_program_holds_is_told()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, _onDisk.BlobPort);
        other.Start();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => AzuriteServer.StartAsync(_onDisk, CancellationToken.None));
        Assert.Contains("EADDRINUSE", failure.Message, StringComparison.Ordinal);
    }

    private static async Task ConnectAsync(int port)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(System.Net.IPAddress.Loopback, port);
    }
}
