using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>What the Functions host asks a custom handler besides HTTP functions: whether it lives, and one POST for each message and timer run.</summary>
internal static partial class CustomHandlerEndpoints
{
    internal static void Map(WebApplication app)
    {
        app.MapGet("/", static () => { }).DisableHttpMetrics();
        var invoker = app.Services.GetRequiredService<FunctionInvoker>();
        var logs = app.Services.GetRequiredService<ILoggerFactory>();
        foreach (var function in app.Services.GetRequiredService<FunctionCatalog>().Functions.Where(function => function.Trigger is not HttpTriggerAttribute))
        {
            var log = logs.CreateLogger("Function." + function.Name);
            app.MapPost("/" + function.Name, http => AnswerAsync(http, function, invoker, log));
        }
    }

    /// <summary>With proxying the host sends requests from outside to their own path, which must not start a queue function.</summary>
    private static bool IsForwarded(HttpRequest request) =>
        request.Headers.Any(header => header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || header.Key.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));

    private static async Task AnswerAsync(HttpContext http, FunctionDescriptor function, FunctionInvoker invoker, ILogger log)
    {
        if (IsForwarded(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            var invocation = await InvocationRequest.ReadAsync(http.Request, function);
            var context = new InvocationContext(function, invocation.Trigger, http.RequestAborted) { Named = invocation.Named };
            await invoker.RunAsync(context);
            await WriteAsync(http, StatusCodes.Status200OK, $"{function.Name} succeeded.");
        }
        catch (Exception exception)
        {
            LogFailed(log, ExceptionText.Of(exception));
            await WriteAsync(http, StatusCodes.Status500InternalServerError, $"{function.Name} failed: {exception.GetType().Name}.");
        }
    }

    /// <summary>Never empty: the host waits for ever on an empty success.</summary>
    private static Task WriteAsync(HttpContext http, int status, string log)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync($$"""{"Outputs":{},"Logs":[{{JsonSerializer.Serialize(log)}}],"ReturnValue":null}""", http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Failed, the host will repeat it: {Exception}")]
    private static partial void LogFailed(ILogger logger, string exception);
}
