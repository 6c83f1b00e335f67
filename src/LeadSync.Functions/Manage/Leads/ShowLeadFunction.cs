using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ShowLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowLeadFunction(ShowLead handler, ManageEndpoint endpoint)
{
    /// <summary>Answers one lead; with <c>?profile=</c> in another profile's words.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    [Function(ManageFunctionNames.ShowLead)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads/{id}")] HttpRequest request, string id) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ByIdAsync(id, request.Query, token));
}
