using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeadSync.Functions.Http;

/// <summary>
/// The edge of every HTTP function: trace, headers, and the one place where an exception becomes an answer. Knows no worker type.
/// The result itself runs behind it (architecture §5.5), so headers go on when the response starts.
/// </summary>
/// <param name="principal">Believes or removes App Service's headers.</param>
/// <param name="log">Where faults are written.</param>
public sealed partial class HttpEdge(AppServicePrincipal principal, ILogger<HttpEdge> log)
{
    /// <summary>Runs the rest of the request inside of it.</summary>
    /// <param name="http">Request and response.</param>
    /// <param name="next">The function.</param>
    public async Task RunAsync(HttpContext http, Func<Task> next)
    {
        using var own = Correlation.Begin(http.Request);
        principal.Clean(http.Request);
        AddHeaders(http, Correlation.Id);
        try
        {
            await next();
        }
        catch (Exception error) when (!http.Response.HasStarted && !IsHangUp(http, error))
        {
            await AnswerAsync(http, error);
        }
    }

    private static void AddHeaders(HttpContext http, string correlationId) => http.Response.OnStarting(() =>
    {
        http.Response.Headers[Correlation.Header] = correlationId;
        SecurityHeaders.AddTo(http);
        return Task.CompletedTask;
    });

    private static bool IsHangUp(HttpContext http, Exception error) => error is OperationCanceledException && http.RequestAborted.IsCancellationRequested;

    private Task AnswerAsync(HttpContext http, Exception error)
    {
        http.Response.Clear();
        var problem = ProblemOf(error);
        if (problem.Status >= StatusCodes.Status500InternalServerError) Log.Failed(log, problem.Code, Correlation.Id, FaultText.Of(error));
        return problem.ExecuteAsync(http);
    }

    private static Problem ProblemOf(Exception error) => error switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(BodyReader.Limit),
        BadHttpRequestException => Problems.Malformed("The request broke off, or its body is not framed as its headers say.") with { ClosesConnection = true },
        _ when StorageFaults.Is(error) => Problems.StorageUnavailable(),
        _ => Problems.Fault(Correlation.Id),
    };

    private static partial class Log
    {
        [LoggerMessage(EventName = "http.failed", Level = LogLevel.Error, Message = "http.failed {Code} {CorrelationId}: {Fault}")]
        internal static partial void Failed(ILogger logger, string code, string correlationId, string fault);
    }
}
