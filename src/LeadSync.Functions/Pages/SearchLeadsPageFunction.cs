using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Pages;

/// <summary>HTTP: <see cref="LeadListPages"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class SearchLeadsPageFunction(LeadListPages handler, ManageEndpoint endpoint)
{
    /// <summary>Shows the leads that fit a search.</summary>
    /// <param name="request">The request.</param>
    [Function(PageFunctionNames.SearchLeadsPage)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "ui/leads/search")] HttpRequest request) =>
        endpoint.RunPageAsync(request, Role.All, (_, token) => handler.SearchAsync(request, token));
}
