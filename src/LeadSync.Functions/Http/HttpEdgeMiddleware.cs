using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace LeadSync.Functions.Http;

/// <summary>Puts <see cref="HttpEdge"/> around HTTP functions. With the functions themselves the only code that knows the worker.</summary>
/// <param name="edge">The edge.</param>
public sealed class HttpEdgeMiddleware(HttpEdge edge) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) =>
        context.GetHttpContext() is { } http ? edge.RunAsync(http, () => next(context)) : next(context);
}
