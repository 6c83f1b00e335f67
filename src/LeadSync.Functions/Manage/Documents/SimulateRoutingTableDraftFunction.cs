using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="TryRoutingTable"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class SimulateRoutingTableDraftFunction(TryRoutingTable handler, ManageEndpoint endpoint)
{
    /// <summary>Tries leads on the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    [Function(ManageFunctionNames.SimulateRoutingTableDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/routing-tables/{name}/draft/simulate")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.SimulateAsync(name, request, token));
}
