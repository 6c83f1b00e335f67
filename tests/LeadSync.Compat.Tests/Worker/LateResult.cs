using Microsoft.AspNetCore.Http;

namespace LeadSync.Compat.Tests.Worker;

/// <summary>Says whether middleware had returned when the result was run.</summary>
public sealed class LateResult(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Response.WriteAsync($"{path} after middleware: {httpContext.Items.ContainsKey(MarkingMiddleware.Returned)}", httpContext.RequestAborted);
}
