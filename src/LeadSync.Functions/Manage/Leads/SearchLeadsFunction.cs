using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ListLeads"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class SearchLeadsFunction(ListLeads handler, ManageEndpoint endpoint)
{
    /// <summary>Lists leads by the members of the body.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.SearchLeads)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/leads/search")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ByBodyAsync(request, token));
}
