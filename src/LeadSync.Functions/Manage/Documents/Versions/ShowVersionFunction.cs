using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowVersionFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Answers one version.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="version">The version.</param>
    [Function(ManageFunctionNames.ShowVersion)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Document + "/versions/{version:int}")] HttpRequest request, string kind, string name, int version) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.VersionAsync(kind, name, version, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version.</param>
    [Function(ManageFunctionNames.ShowAssignmentVersion)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Assignment + "/versions/{version:int}")] HttpRequest request, int version) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only, version);
}
