using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>HTTP: <see cref="ValidateDrafts"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ValidateDraftFunction(ValidateDrafts handler, ManageEndpoint endpoint)
{
    /// <summary>Says what is wrong with the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.ValidateDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Document + "/draft/validate")] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RunAsync(kind, name, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ValidateAssignmentDraft)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Assignment + "/draft/validate")] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
