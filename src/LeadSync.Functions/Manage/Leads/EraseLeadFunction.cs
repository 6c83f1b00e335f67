using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="EraseLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class EraseLeadFunction(EraseLead handler, ManageEndpoint endpoint)
{
    /// <summary>Erases a person.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    [Function(ManageFunctionNames.EraseLead)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/manage/leads/{id}")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.Editor, (_, token) => handler.RunAsync(id, token));
}
