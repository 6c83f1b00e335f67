using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ActOnLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ActOnLeadFunction(ActOnLead handler, ManageEndpoint endpoint)
{
    /// <summary>Applies an action of sales by hand.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    [Function(ManageFunctionNames.ActOnLead)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/leads/{id}/actions")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.Representative | Role.Editor, (known, token) => handler.RunAsync(id, request, known, token));
}
