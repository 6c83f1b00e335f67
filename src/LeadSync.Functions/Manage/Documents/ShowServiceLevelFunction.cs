using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowServiceLevelFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Answers the version published last, in force or about to be.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The service level.</param>
    [Function(ManageFunctionNames.ShowServiceLevel)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/service-levels/{name}")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.CurrentAsync(DocumentKinds.ServiceLevels, name, token));
}
