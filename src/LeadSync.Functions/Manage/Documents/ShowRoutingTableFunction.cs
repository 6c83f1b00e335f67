using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowRoutingTableFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Answers the table in force.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    [Function(ManageFunctionNames.ShowRoutingTable)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/routing-tables/{name}")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.CurrentAsync(DocumentKinds.RoutingTables, name, token));
}
