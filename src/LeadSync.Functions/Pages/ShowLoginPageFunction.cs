using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Pages;

/// <summary>HTTP: <see cref="LoginPages"/>.</summary>
/// <param name="handler">The handler.</param>
public sealed class ShowLoginPageFunction(LoginPages handler)
{
    /// <summary>Shows the form to sign in; nobody is known yet.</summary>
    /// <param name="request">The request.</param>
    [Function(PageFunctionNames.ShowLoginPage)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ui/login")] HttpRequest request) =>
        handler.ShowAsync(request, request.HttpContext.RequestAborted);
}
