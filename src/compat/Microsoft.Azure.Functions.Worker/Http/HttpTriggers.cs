using LeadSync.Compat.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Routes of HTTP functions, the same in both modes since the Functions host hands on the original path.</summary>
internal static partial class HttpTriggers
{
    internal static readonly object ContextKey = "HttpRequestContext";

    private static readonly string[] _allMethods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

    internal static void Map(WebApplication app)
    {
        var prefix = app.Configuration[HostSettings.HostJsonSection + ":extensions:http:routePrefix"] ?? "api";
        foreach (var function in app.Services.GetRequiredService<FunctionCatalog>().TriggeredBy<HttpTriggerAttribute>())
            Map(app, prefix, function, (HttpTriggerAttribute)function.Trigger);
    }

    private static void Map(WebApplication app, string prefix, FunctionDescriptor function, HttpTriggerAttribute trigger)
    {
        var methods = trigger.Methods is { Length: > 0 } some ? some : _allMethods;
        var invoker = app.Services.GetRequiredService<FunctionInvoker>();
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Function." + function.Name);
        var ready = app.Services.GetService<StorageReadiness>();
        app.MapMethods($"{prefix}/{trigger.Route ?? function.Name}".Trim('/'), methods, async http =>
        {
            if (ready is not null)
                await ready.WaitPatientlyAsync(http.RequestAborted);
            await RunAsync(function, http, invoker, log);
        });
    }

    private static async Task RunAsync(FunctionDescriptor function, HttpContext http, FunctionInvoker invoker, ILogger log)
    {
        var context = new InvocationContext(function, http.Request, http.RequestAborted) { Named = http.Request.RouteValues.AsReadOnly() };
        context.Items[ContextKey] = http;
        try
        {
            await invoker.RunAsync(context, done => SendAsync(done, http));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            LogAborted(log);
        }
        catch (Exception exception)
        {
            LogFailed(log, ExceptionText.Of(exception));
            Fail(http);
        }
    }

    /// <summary>Empty 500, or a cut connection where part of an answer is out already.</summary>
    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    private static Task SendAsync(InvocationContext done, HttpContext http) =>
        done.Result is IResult result ? result.ExecuteAsync(http) : Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Debug, Message = "The caller hung up.")]
    private static partial void LogAborted(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed: {Exception}")]
    private static partial void LogFailed(ILogger logger, string exception);
}
