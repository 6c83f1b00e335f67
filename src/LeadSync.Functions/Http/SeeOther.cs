using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>303: the answer to a form is another page, to be fetched by GET.</summary>
/// <param name="Location">The page's path.</param>
public sealed record SeeOther(string Location) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Location;
        return Task.CompletedTask;
    }
}
