using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LeadSync.Compat.Tests.Azurite;

/// <summary>A service that answers one request of each connection with 404 and resets the connection at the next one, as Azurite does now and then.</summary>
internal sealed class ResettingService : IAsyncDisposable
{
    private const string Answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task work;

    public ResettingService()
    {
        listener.Start();
        work = ServeAsync();
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    public int Connections { get; private set; }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await Task.WhenAny(work, Task.CompletedTask);
    }

    private async Task ServeAsync()
    {
        var buffer = new byte[64 * 1024];
        using var reset = await AnswerAsync(buffer);
        await reset.ReceiveAsync(buffer);
        reset.LingerState = new LingerOption(enable: true, seconds: 0);
        reset.Close();
        using var kept = await AnswerAsync(buffer);
        await kept.ReceiveAsync(buffer);
    }

    private async Task<Socket> AnswerAsync(byte[] buffer)
    {
        var socket = await listener.AcceptSocketAsync();
        Connections++;
        await socket.ReceiveAsync(buffer);
        await socket.SendAsync(Encoding.ASCII.GetBytes(Answer));
        return socket;
    }
}
