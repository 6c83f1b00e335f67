using System.Collections.Concurrent;
using System.Globalization;
using LeadSync.Testing.App;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeadSync.Testing.Proxy;

/// <summary>Stands between the app and the storage emulator: counts what passes, and can hold it back. Requests are signed, so nothing is rewritten.</summary>
public sealed class StorageProxy : IAsyncDisposable
{
    private static readonly HashSet<string> NotForwarded = new(["Host", "Transfer-Encoding", "Connection", "Content-Length"], StringComparer.OrdinalIgnoreCase);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2) });
    private readonly List<WebApplication> _servers = [];
    private readonly ConcurrentQueue<ProxiedCall> _calls = new();

    private int _refused;

    private StorageProxy(string storage) => ConnectionString = storage;

    public string ConnectionString { get; private set; }

    /// <summary>What passed and counts, by the rule of design §6.</summary>
    public IReadOnlyList<ProxiedCall> Counted => [.. _calls.Where(call => call.Counts)];

    /// <summary>While set, every call is answered with this status and nothing passes.</summary>
    public int? Refusing { get; set; }

    /// <summary>How many calls were refused.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <summary>While set, queues seem empty to whoever receives: messages wait.</summary>
    public bool HoldingMessages { get; set; }

    /// <summary>All that passed.</summary>
    public int All => _calls.Count;

    public void Forget() => _calls.Clear();

    public static async Task<StorageProxy> StartAsync(string storage)
    {
        var proxy = new StorageProxy(storage);
        foreach (var service in new[] { "QueueEndpoint", "TableEndpoint" }) await proxy.ListenAsync(service);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers) await server.DisposeAsync();
        _http.Dispose();
    }

    private async Task ListenAsync(string service)
    {
        var target = new Uri(ConnectionString.Split(';').Single(part => part.StartsWith(service + "=", StringComparison.Ordinal))[(service.Length + 1)..]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var port = Free.Port();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var server = builder.Build();
        server.Run(context => ForwardAsync(context, target));
        await server.StartAsync();
        _servers.Add(server);
        ConnectionString = ConnectionString.Replace(target.Authority, string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"), StringComparison.Ordinal);
    }

    private async Task ForwardAsync(HttpContext context, Uri target)
    {
        if (Refusing is { } status)
        {
            Interlocked.Increment(ref _refused);
            context.Response.StatusCode = status;
            return;
        }

        if (HoldingMessages && context.Request.Method == "GET" && context.Request.Path.Value!.EndsWith("/messages", StringComparison.Ordinal))
        {
            context.Response.ContentType = "application/xml";
            await context.Response.WriteAsync("<?xml version=\"1.0\" encoding=\"utf-8\"?><QueueMessagesList />", context.RequestAborted);
            return;
        }

        using var request = await RequestAsync(context, target);
        using var answer = await _http.SendAsync(request, context.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        _calls.Enqueue(ProxiedCall.Of(context.Request, body));
        await AnswerAsync(context.Response, answer, body);
    }

    private static async Task<HttpRequestMessage> RequestAsync(HttpContext context, Uri target)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri($"http://{target.Authority}{raw}")) { Content = new ByteArrayContent(buffer.ToArray()) };
        if (buffer.Length == 0 && context.Request.ContentType is null) request.Content = null;
        foreach (var (name, values) in context.Request.Headers.Where(header => !NotForwarded.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable())) request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        return request;
    }

    private static async Task AnswerAsync(HttpResponse response, HttpResponseMessage answer, byte[] body)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !NotForwarded.Contains(header.Key)))
            response.Headers[name] = values.ToArray();
        if (response.StatusCode is 204 or 304) return;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }
}
