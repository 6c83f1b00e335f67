using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Jobs;

/// <summary>HTTP: <see cref="ManageJobs"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowJobResultFunction(ManageJobs handler, ManageEndpoint endpoint)
{
    /// <summary>Answers a job's result file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The job.</param>
    [Function(ManageFunctionNames.ShowJobResult)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/jobs/{id}/result")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ResultAsync(id, token));
}
