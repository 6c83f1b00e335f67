using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Pages;

/// <summary>HTTP: <see cref="LeadListPages"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowLeadsPageFunction(LeadListPages handler, ManageEndpoint endpoint)
{
    /// <summary>Shows the leads by stage and owner.</summary>
    /// <param name="request">The request.</param>
    [Function(PageFunctionNames.ShowLeadsPage)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ui/leads")] HttpRequest request) =>
        endpoint.RunPageAsync(request, Role.All, (_, token) => handler.ShowAsync(request, token));
}
