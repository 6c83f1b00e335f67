using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace LeadSync.Functions.Tests.Details;

/// <summary>An imitation of a sender's API over HTTP: answers paths as told, counts, and remembers the tokens that it was shown.</summary>
internal sealed class SenderApi : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, (int Status, string Body, string? RetryAfter)> _answers = new(StringComparer.Ordinal);

    public SenderApi()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        probe.Stop();
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public ConcurrentQueue<(string Path, string? Token)> Asked { get; } = [];

    public void Answer(string path, string body, int status = 200, string? retryAfter = null) => _answers[path] = (status, body, retryAfter);

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await WriteAsync(context);
        }
    }

    private async Task WriteAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        Asked.Enqueue((path, context.Request.Headers["Authorization"] ?? context.Request.Headers["x-api-token"]));
        var (status, body, retryAfter) = _answers.GetValueOrDefault(path, (404, "{}", null));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (retryAfter is not null) context.Response.Headers["Retry-After"] = retryAfter;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }
}
