using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>HTTP: <see cref="ApproveDrafts"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ApproveDraftFunction(ApproveDrafts handler, ManageEndpoint endpoint)
{
    /// <summary>Approves the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.ApproveDraft)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Document + "/draft/approve")] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.ApproverMarketing | Role.ApproverSales, (known, token) => handler.RunAsync(kind, name, request, known, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ApproveAssignmentDraft)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Assignment + "/draft/approve")] HttpRequest request) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only);
}
