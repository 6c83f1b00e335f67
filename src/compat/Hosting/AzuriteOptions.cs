using System.Net;
using System.Net.Sockets;

namespace LeadSync.Compat.Hosting;

/// <summary>Where and how the storage emulator runs.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Port on 127.0.0.1 of blobs, which LeadSync does not use. Default 10000.</summary>
    public int BlobPort { get; init; } = 10000;

    /// <summary>Port on 127.0.0.1 of queues. Default 10001.</summary>
    public int QueuePort { get; init; } = 10001;

    /// <summary>Port on 127.0.0.1 of tables. Default 10002.</summary>
    public int TablePort { get; init; } = 10002;

    /// <summary>Keeps nothing on disk and ends with this process, also when that is killed. Default false: data is kept and the emulator outlives a kill.</summary>
    public bool InMemory { get; init; }

    /// <summary>Where data is kept; <c>.leadsync/azurite-data</c> of the repository, else of the home folder, where unset.</summary>
    public string? Folder { get; init; }

    /// <summary>Takes a line about what happens; nothing personal in it.</summary>
    public Action<string>? Log { get; init; }

    internal int[] Ports => [BlobPort, QueuePort, TablePort];

    /// <summary>An emulator for one test process: in memory, on ports that are free now.</summary>
    public static AzuriteOptions OnFreePorts()
    {
        using TcpListener blobs = Listen(), queues = Listen(), tables = Listen();
        return new AzuriteOptions { BlobPort = Port(blobs), QueuePort = Port(queues), TablePort = Port(tables), InMemory = true };
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int Port(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
