using LeadSync.Compat.Hosting;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>One storage emulator for all tests of the host; each test takes a prefix of its own.</summary>
public sealed class WorkerStorage : IAsyncLifetime
{
    private static int _prefixes;
    private AzuriteServer _server = null!;

    public string ConnectionString => _server.ConnectionString;

    public static string NewPrefix() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"w{Interlocked.Increment(ref _prefixes)}");

    public async Task InitializeAsync() => _server = await AzuriteServer.StartAsync(AzuriteOptions.OnFreePorts(), CancellationToken.None);

    public async Task DisposeAsync() => await _server.DisposeAsync();
}
