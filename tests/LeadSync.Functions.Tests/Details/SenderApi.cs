using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace LeadSync.Functions.Tests.Details;

/// <summary>An imitation of a sender's API over HTTP: answers paths as told, counts, and remembers the tokens that it was shown.</summary>
internal sealed class SenderApi : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, Func<string?, int, (int Status, string Body, string? RetryAfter)>> _answers = new(StringComparer.Ordinal);

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

    /// <summary>Bodies of requests that had one, in their order.</summary>
    public ConcurrentQueue<string> Forms { get; } = [];

    public ConcurrentQueue<(string Path, string? Token)> Asked { get; } = [];

    public void Answer(string path, string body, int status = 200, string? retryAfter = null) => AnswerBy(path, (_, _) => (status, body, retryAfter));

    /// <summary>Answers a path by the token that came, and by how often it was asked.</summary>
    public void AnswerBy(string path, Func<string?, int, (int Status, string Body, string? RetryAfter)> answer) => _answers[path] = answer;

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
        var token = context.Request.Headers["Authorization"] ?? context.Request.Headers["x-api-token"];
        Asked.Enqueue((path, token));
        if (context.Request.HasEntityBody) Forms.Enqueue(await new StreamReader(context.Request.InputStream).ReadToEndAsync());
        var (status, body, retryAfter) = _answers.TryGetValue(path, out var answer) ? answer(token, Asked.Count(one => one.Path == path)) : (404, "{}", null);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (retryAfter is not null) context.Response.Headers["Retry-After"] = retryAfter;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }
}
