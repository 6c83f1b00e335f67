using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>Functions of every trigger, as an application would write them.</summary>
public sealed class SampleFunctions(Behaviour behaviour, ScopedProbe probe)
{
    [Function("EchoRoute")]
    public Task<IResult> EchoRouteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "api/echo/{source}/{number:int?}")] HttpRequest req,
        string source, int number, FunctionContext context, CancellationToken cancellationToken)
    {
        Assert.Equal(cancellationToken, context.CancellationToken);
        Assert.Same(req.HttpContext, context.GetHttpContext());
        return Task.FromResult(Results.Json(new { source, number, context.FunctionDefinition.Name, probe.Id }));
    }

    [Function("EchoBody")]
    public static async Task<IResult> EchoBodyAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/body")] HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        return Results.Text(await reader.ReadToEndAsync(cancellationToken));
    }

    [Function("Throws")]
    public Task<IResult> Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/throws")] HttpRequest request) =>
        throw new InvalidOperationException($"{behaviour.Seen.Count} secret words of {request.Path}");

    [Function("LateResult")]
    public static Task<IResult> LateResult([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/late")] HttpRequest request) =>
        Task.FromResult<IResult>(new LateResult(request.Path));

    [Function("Take")]
    public Task TakeAsync([QueueTrigger("%LeadSyncPrefix%-take")] string message, long dequeueCount, FunctionContext context, CancellationToken cancellationToken) =>
        behaviour.RunAsync(context.FunctionDefinition.Name, message, dequeueCount, cancellationToken);
}
