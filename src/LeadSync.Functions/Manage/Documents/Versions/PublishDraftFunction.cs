using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>HTTP: <see cref="PublishDrafts"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class PublishDraftFunction(PublishDrafts handler, ManageEndpoint endpoint)
{
    /// <summary>Makes the draft the next version.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.PublishDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Document + "/publish")] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => handler.RunAsync(kind, name, request, known.Name, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.PublishAssignmentDraft)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Assignment + "/publish")] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
