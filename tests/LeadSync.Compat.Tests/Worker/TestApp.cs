using Azure.Storage.Queues;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>The real host with some functions, on a free port.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _host;

    private TestApp(WebApplication host, Behaviour behaviour) => (_host, Behaviour) = (host, behaviour);

    internal Behaviour Behaviour { get; }

    internal Uri Address => new(_host.Urls.Single());

    internal HttpClient Client { get; } = new(new SocketsHttpHandler());

    internal bool Listens => _host.Urls.SingleOrDefault() is { } url && !url.EndsWith(":0", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
    }

    internal static string[] StandAlone(string connection, string prefix, params string[] more) =>
    [
        "--AzureWebJobsStorage", connection, "--LeadSyncPrefix", prefix, "--ASPNETCORE_URLS", "http://127.0.0.1:0",
        "--AzureFunctionsJobHost:extensions:http:routePrefix=", "--AzureFunctionsJobHost:extensions:queues:messageEncoding=none", .. more,
    ];

    internal static string Setting(string name, string value) => $"--AzureFunctionsJobHost:extensions:queues:{name}={value}";

    internal static async Task<TestApp> StartAsync(string[] arguments, Type functions, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var app = Build(arguments, functions, configure);
        await app._host.StartAsync();
        app.Client.BaseAddress = app.Address;
        return app;
    }

    internal static TestApp Build(string[] arguments, Type functions, Action<FunctionsApplicationBuilder>? configure = null)
    {
        var builder = new FunctionsApplicationBuilder(arguments, FunctionCatalog.Of(functions));
        var behaviour = new Behaviour();
        builder.Services.AddSingleton(behaviour).AddScoped<ScopedProbe>();
        builder.ConfigureFunctionsWebApplication().UseMiddleware<MarkingMiddleware>();
        configure?.Invoke(builder);
        return new TestApp((WebApplication)builder.Build(), behaviour);
    }

    internal static async Task<QueueClient> QueueAsync(string connection, string name)
    {
        var queue = new QueueServiceClient(connection).GetQueueClient(name);
        await queue.CreateIfNotExistsAsync();
        return queue;
    }

    internal Task BeginStartAsync() => _host.StartAsync();

    internal Task StopAsync() => _host.StopAsync();
}
