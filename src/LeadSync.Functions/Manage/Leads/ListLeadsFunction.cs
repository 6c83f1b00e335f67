using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ListLeads"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListLeadsFunction(ListLeads handler, ManageEndpoint endpoint)
{
    /// <summary>Lists leads, newest move first.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ListLeads)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ByAddressAsync(request, token));
}
