using System.Net;
using System.Net.Sockets;

namespace LeadSync.Compat.Hosting;

/// <summary>Whether the emulator takes connections.</summary>
internal static class Ports
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    internal static async Task<bool> AllListenAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        foreach (var port in options.Ports)
            if (!await ListensAsync(port, cancellationToken))
                return false;
        return true;
    }

    internal static async Task WaitAsync(AzuriteOptions options, IAzuriteProcess process, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await AllListenAsync(options, cancellationToken))
        {
            if (await process.FailureAsync() is { } output)
                throw new InvalidOperationException($"The storage emulator ended at its start: {output}");
            if (TimeProvider.System.GetElapsedTime(started) > _patience)
                throw new InvalidOperationException($"The storage emulator does not listen on ports {string.Join(", ", options.Ports)} after {_patience.TotalSeconds} s.");
            await Task.Delay(_pause, TimeProvider.System, cancellationToken);
        }
    }

    private static async Task<bool> ListensAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
