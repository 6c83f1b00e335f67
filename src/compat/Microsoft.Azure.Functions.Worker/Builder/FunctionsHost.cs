using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.CustomHandler;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Puts the two hosts together. Kestrel listens at once in both: nothing that starts beside it is waited for.</summary>
internal static class FunctionsHost
{
    /// <summary>The Functions host's own limit; the application sets stricter ones while it reads.</summary>
    private const long MaxRequestBodySize = 104_857_600;

    internal static WebApplication Build(WebApplicationBuilder web, FunctionCatalog functions, List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        var port = web.Configuration[HostSettings.CustomHandlerPort];
        AddCommon(web, functions, middleware);
        if (string.IsNullOrEmpty(port))
            return BuildStandAlone(web);
        web.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture)));
        var handler = web.Build();
        HttpTriggers.Map(handler);
        CustomHandlerEndpoints.Map(handler);
        return handler;
    }

    private static WebApplication BuildStandAlone(WebApplicationBuilder web)
    {
        web.WebHost.UseUrls(web.Configuration["ASPNETCORE_URLS"] ?? "http://localhost:7071");
        StandAlone.AddServices(web.Services, web.Configuration);
        var host = web.Build();
        HttpTriggers.Map(host);
        return host;
    }

    private static void AddCommon(WebApplicationBuilder web, FunctionCatalog functions, List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        web.WebHost.UseKestrelCore().ConfigureKestrel(Limit);
        web.Services.AddRouting();
        web.Services.AddSingleton(functions.Resolve(web.Configuration));
        web.Services.AddSingleton(provider => new FunctionInvoker(provider, middleware));
        web.Services.Configure<HostOptions>(host =>
        {
            host.ServicesStartConcurrently = true;
            host.ServicesStopConcurrently = true;
            host.ShutdownTimeout = TimeSpan.FromSeconds(25);
        });
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MaxRequestBodySize;
    }
}
