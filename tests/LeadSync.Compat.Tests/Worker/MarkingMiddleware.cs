using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace LeadSync.Compat.Tests.Worker;

public sealed class MarkingMiddleware : IFunctionsWorkerMiddleware
{
    internal const string Returned = "returned";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        await next(context);
        if (context.GetHttpContext() is { } http)
            http.Items[Returned] = true;
    }
}
