using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Http;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>HTTP seen from a <see cref="FunctionContext"/>.</summary>
public static class FunctionContextExtensions
{
    /// <summary>The request and response of an HTTP function; null in all others.</summary>
    /// <param name="context">The invocation.</param>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpTriggers.ContextKey, out var http) ? http as HttpContext : null;
}
