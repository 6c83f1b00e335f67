using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Jobs;

/// <summary>HTTP: <see cref="ManageJobs"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowJobFunction(ManageJobs handler, ManageEndpoint endpoint)
{
    /// <summary>Says how far a job is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The job.</param>
    [Function(ManageFunctionNames.ShowJob)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/jobs/{id}")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ShowAsync(id, token));
}
