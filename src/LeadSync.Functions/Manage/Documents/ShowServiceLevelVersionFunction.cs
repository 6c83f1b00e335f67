using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowServiceLevelVersionFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Answers one version.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The service level.</param>
    /// <param name="version">The version.</param>
    [Function(ManageFunctionNames.ShowServiceLevelVersion)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/service-levels/{name}/versions/{version:int}")] HttpRequest request,
        string name,
        int version) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.VersionAsync(DocumentKinds.ServiceLevels, name, version, token));
}
