using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeadSync.Compat.Hosting;

/// <summary>Starts the storage emulator beside everything else, and stops it after everything else if it was started here.</summary>
internal sealed partial class EmulatorService(StorageReadiness readiness, ILogger<EmulatorService> log) : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task<AzuriteServer?> _start = Task.FromResult<AzuriteServer?>(null);

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _start = Task.Run(StartEmulatorAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => _stopping.CancelAsync();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (await _start is { } server)
            await server.StopAsync();
    }

    public void Dispose() => _stopping.Dispose();

    private async Task<AzuriteServer?> StartEmulatorAsync()
    {
        try
        {
            return await AzuriteServer.StartAsync(new AzuriteOptions { Log = line => LogEmulator(log, line) }, _stopping.Token);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or OperationCanceledException)
        {
            LogNoEmulator(log, exception.Message);
            return null;
        }
        finally
        {
            readiness.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Line}")]
    private static partial void LogEmulator(ILogger logger, string line);

    [LoggerMessage(Level = LogLevel.Error, Message = "No storage emulator: {Reason}")]
    private static partial void LogNoEmulator(ILogger logger, string reason);
}
