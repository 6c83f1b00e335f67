using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="EditRoutingTable"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class SaveRoutingTableDraftFunction(EditRoutingTable handler, ManageEndpoint endpoint)
{
    /// <summary>Saves the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    [Function(ManageFunctionNames.SaveRoutingTableDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/manage/routing-tables/{name}/draft")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => handler.SaveAsync(name, request, known.Name, token));
}
