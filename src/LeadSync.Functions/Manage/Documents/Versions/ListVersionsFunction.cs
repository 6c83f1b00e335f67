using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListVersionsFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Lists the versions, newest first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.ListVersions)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Document + "/versions")] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.VersionsAsync(kind, name, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ListAssignmentVersions)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Assignment + "/versions")] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
