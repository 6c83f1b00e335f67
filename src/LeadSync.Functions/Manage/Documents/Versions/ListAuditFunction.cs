using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>HTTP: <see cref="ListAudit"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListAuditFunction(ListAudit handler, ManageEndpoint endpoint)
{
    /// <summary>Lists what was done, newest first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.ListAudit)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Document + "/audit")] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RunAsync(kind, name, request.Query["continuation"], token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ListAssignmentAudit)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Assignment + "/audit")] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
