using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="EditRoutingTable"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowRoutingTableDraftFunction(EditRoutingTable handler, ManageEndpoint endpoint)
{
    /// <summary>Answers the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    [Function(ManageFunctionNames.ShowRoutingTableDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/routing-tables/{name}/draft")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ShowAsync(name, token));
}
