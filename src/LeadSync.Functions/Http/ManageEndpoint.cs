using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Runs what only known people may do: in management with problems as refusal, in pages with the way to the sign-in.</summary>
/// <param name="access">Decides who may.</param>
public sealed class ManageEndpoint(ManageAccess access)
{
    /// <summary>Runs a call of management: 401 and 403 are problems.</summary>
    /// <param name="request">The request.</param>
    /// <param name="needed">What it takes; any of several.</param>
    /// <param name="work">Answers for whoever may; its token ends when the caller hangs up.</param>
    public async Task<IResult> RunAsync(HttpRequest request, Role needed, Func<Access.Granted, CancellationToken, Task<IResult>> work) =>
        await access.AuthorizeAsync(request, needed) switch
        {
            Access.Granted granted => await work(granted, request.HttpContext.RequestAborted),
            Access.Forbidden forbidden => Problems.Forbidden(forbidden.Detail),
            _ => Problems.Unknown(),
        };

    /// <summary>Runs a page: whoever is not known is sent to the sign-in, and back afterwards.</summary>
    /// <param name="request">The request.</param>
    /// <param name="needed">What it takes; any of several.</param>
    /// <param name="page">Answers for whoever may; its token ends when the caller hangs up.</param>
    public async Task<IResult> RunPageAsync(HttpRequest request, Role needed, Func<Access.Granted, CancellationToken, Task<IResult>> page)
    {
        var decided = await access.AuthorizeAsync(request, needed);
        if (decided is Access.Unknown && HttpMethods.IsGet(request.Method)) return SignIn.PageFor(request);
        return decided switch
        {
            Access.Granted granted => await page(granted, request.HttpContext.RequestAborted),
            Access.Forbidden forbidden => Problems.Forbidden(forbidden.Detail),
            _ => Problems.Unknown(),
        };
    }
}
