using System.Globalization;

namespace LeadSync.Compat.Hosting;

/// <summary>The storage emulator on this machine: found where it listens, started where it does not.</summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    /// <summary>Account name and key that every Azurite has; published, no secret.</summary>
    private const string Account = "devstoreaccount1";
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly AzuriteOptions _options;
    private IAzuriteProcess? _process;

    private AzuriteServer(AzuriteOptions options, IAzuriteProcess? process) => (_options, _process) = (options, process);

    /// <summary>Whether this object started the emulator, and so stops it.</summary>
    public bool StartedHere => _process is not null;

    /// <summary>Connection string for tables and queues of this emulator.</summary>
    public string ConnectionString => string.Create(
        CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={AccountKey};BlobEndpoint={Endpoint(_options.BlobPort)};QueueEndpoint={Endpoint(_options.QueuePort)};TableEndpoint={Endpoint(_options.TablePort)};");

    /// <summary>Finds the emulator, or installs (once, by npm) and starts it; ends when it takes connections.</summary>
    /// <param name="options">Ports and kind.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">Node.js or npm is missing or failed; the message says what to do.</exception>
    public static async Task<AzuriteServer> StartAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        if (await Ports.AllListenAsync(options, cancellationToken))
            return Found(options);
        await using var turn = await StartLock.TakeAsync(cancellationToken);
        return await Ports.AllListenAsync(options, cancellationToken) ? Found(options) : await StartNewAsync(options, cancellationToken);
    }

    /// <summary>Stops the emulator if <see cref="StartedHere"/>, with SIGINT so that it writes its data, and waits for its end.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _process, null) is not { } process)
            return;
        await process.StopAsync();
        _options.Log?.Invoke("Storage emulator stopped.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => new(StopAsync());

    private static async Task<AzuriteServer> StartNewAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        var script = await AzuriteInstall.ScriptAsync(options, cancellationToken);
        IAzuriteProcess process = options.InMemory ? AttachedAzurite.Start(script, options) : await DetachedAzurite.StartAsync(script, options, cancellationToken);
        var server = new AzuriteServer(options, process);
        try
        {
            await Ports.WaitAsync(options, process, cancellationToken);
        }
        catch
        {
            await server.StopAsync();
            throw;
        }

        options.Log?.Invoke($"Storage emulator Azurite started on ports {string.Join(", ", options.Ports)} of 127.0.0.1{(options.InMemory ? ", in memory" : $", data in {LocalFolders.Data(options)}")}.");
        return server;
    }

    private static AzuriteServer Found(AzuriteOptions options)
    {
        options.Log?.Invoke($"Storage emulator found on ports {string.Join(", ", options.Ports)} of 127.0.0.1.");
        return new AzuriteServer(options, null);
    }

    private static string Endpoint(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{Account}");
}
