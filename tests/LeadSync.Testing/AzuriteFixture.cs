using LeadSync.Compat.Hosting;
using Xunit;

namespace LeadSync.Testing;

/// <summary>A storage emulator in memory on free ports, one for a collection of tests. Each test takes a prefix of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static int _prefixes;
    private AzuriteServer? _server;

    /// <summary>Its connection string.</summary>
    public string ConnectionString => _server?.ConnectionString ?? throw new InvalidOperationException("The emulator is not started.");

    /// <summary>A prefix that no other test of this process has.</summary>
    public static string NewPrefix() => $"t{Interlocked.Increment(ref _prefixes)}x";

    public async Task InitializeAsync() => _server = await AzuriteServer.StartAsync(AzuriteOptions.OnFreePorts(), CancellationToken.None);

    public async Task DisposeAsync()
    {
        if (_server is { } server) await server.DisposeAsync();
    }
}
