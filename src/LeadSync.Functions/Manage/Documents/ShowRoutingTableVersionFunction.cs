using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowRoutingTableVersionFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Answers one version.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    /// <param name="version">The version.</param>
    [Function(ManageFunctionNames.ShowRoutingTableVersion)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/routing-tables/{name}/versions/{version:int}")] HttpRequest request,
        string name,
        int version) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.VersionAsync(DocumentKinds.RoutingTables, name, version, token));
}
