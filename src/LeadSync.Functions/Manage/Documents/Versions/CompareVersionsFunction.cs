using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Versions;

/// <summary>HTTP: <see cref="CompareVersions"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class CompareVersionsFunction(CompareVersions handler, ManageEndpoint endpoint)
{
    /// <summary>Says what differs between two versions, or a version and the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    /// <param name="version">The version.</param>
    /// <param name="other">The later version, or <c>draft</c>.</param>
    [Function(ManageFunctionNames.CompareVersions)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Document + "/versions/{version:int}/diff/{other}")] HttpRequest request, string kind, string name, int version, string other) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RunAsync(kind, name, version, other, token));

    /// <summary>The same of the assignment.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">The version.</param>
    /// <param name="other">The later version, or <c>draft</c>.</param>
    [Function(ManageFunctionNames.CompareAssignmentVersions)]
    public Task<IResult> RunAssignmentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Assignment + "/versions/{version:int}/diff/{other}")] HttpRequest request, int version, string other) =>
        RunAsync(request, DocumentKinds.Assignment, DocumentCatalog.Only, version, other);
}
