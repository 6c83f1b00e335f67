using LeadSync.Domain.Leads;
using LeadSync.Functions.Health;
using LeadSync.Functions.Http;
using LeadSync.Functions.Intake;
using LeadSync.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Tests.Http;

/// <summary>The HTTP functions behind their edge on a real server, called as the worker calls them: the result runs after the edge.</summary>
public sealed class HttpHost : IAsyncDisposable
{
    /// <summary>Nothing listens there.</summary>
    public const string DeadStorage =
        "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YWJj;QueueEndpoint=http://127.0.0.1:9/a;TableEndpoint=http://127.0.0.1:9/a;BlobEndpoint=http://127.0.0.1:9/a";

    private readonly WebApplication _app;

    private HttpHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<HttpHost> StartAsync(HostOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(options.All);
        builder.Logging.ClearProviders().AddProvider(options.Log);
        builder.Services.AddSingleton<TimeProvider>(options.Time);
        builder.Services.AddSingleton<SessionSecret>(_ => ValueTask.FromResult("the secret from which sessions derive"u8.ToArray()));
        builder.Services.AddStorage().AddHttpBasics(builder.Configuration, options.Process).AddIntake(builder.Configuration).AddHealth();
        options.Change(builder.Services);
        var app = builder.Build();
        Map(app);
        await app.StartAsync();
        return new HttpHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static void Map(WebApplication app)
    {
        Function(app, "api/webhooks/{source}", http => Get<WebhookIntake<LeadEvent>>(http).RunAsync(http.Request, (string)http.Request.RouteValues["source"]!));
        Function(app, "api/crm/{crm}/callbacks", http => Get<WebhookIntake<SalesEvent>>(http).RunAsync(http.Request, (string)http.Request.RouteValues["crm"]!));
        Function(app, "api/health/ready", http => Get<Readiness>(http).CheckAsync(http.RequestAborted));
        Function(app, "ui/login", http => Get<SignIn>(http).InAsync(http.Request, http.RequestAborted));
        Function(app, "ui/logout", http => Task.FromResult(Get<SignIn>(http).Out(http.Request)));
        Function(app, "ui/probe", http => Get<ManageEndpoint>(http).RunPageAsync(http.Request, Role.Reader, Name));
        Function(app, "api/probe", http => Get<ManageEndpoint>(http).RunAsync(http.Request, Role.Reader, Name));
        Function(app, "api/fault", _ => throw new InvalidOperationException("anna@example.com has failed"));
        Function(app, "api/storage-fault", _ => throw new Azure.RequestFailedException(503, "anna@example.com is busy"));
    }

    private static Task<IResult> Name(Access.Granted access, CancellationToken cancellationToken) => Task.FromResult(Results.Text(access.Name));

    private static T Get<T>(HttpContext http)
        where T : notnull => http.RequestServices.GetRequiredService<T>();

    private static void Function(WebApplication app, string route, Func<HttpContext, Task<IResult>> function) => app.Map(route, async http =>
    {
        IResult? result = null;
        await Get<HttpEdge>(http).RunAsync(http, async () => result = await function(http));
        if (result is not null) await result.ExecuteAsync(http);
    });
}
