using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>HTTP: <see cref="RollBackDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class RollBackDocumentFunction(RollBackDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Publishes an earlier version again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="version">The version.</param>
    [Function(ManageFunctionNames.RollBackDocument)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Document + "/rollback/{version:int}")] HttpRequest request, string kind, string name, int version) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => handler.RunAsync(kind, name, version, request, known.Name, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version.</param>
    [Function(ManageFunctionNames.RollBackAssignment)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Assignment + "/rollback/{version:int}")] HttpRequest request, int version) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only, version);
}
