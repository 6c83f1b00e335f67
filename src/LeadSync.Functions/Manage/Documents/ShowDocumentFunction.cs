using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowDocumentFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Answers the version published last.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.ShowDocument)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Document)] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.CurrentAsync(kind, name, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ShowAssignment)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Assignment)] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
