using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListRoutingTableVersionsFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Lists the versions, newest first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    [Function(ManageFunctionNames.ListRoutingTableVersions)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/routing-tables/{name}/versions")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.VersionsAsync(DocumentKinds.RoutingTables, name, token));
}
