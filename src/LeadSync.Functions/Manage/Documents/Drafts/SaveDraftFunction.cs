using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>HTTP: <see cref="EditDrafts"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class SaveDraftFunction(EditDrafts handler, ManageEndpoint endpoint)
{
    /// <summary>Saves the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.SaveDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = DocumentRoutes.Document + "/draft")] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => handler.SaveAsync(kind, name, request, known.Name, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.SaveAssignmentDraft)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = DocumentRoutes.Assignment + "/draft")] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
