using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Jobs;

/// <summary>HTTP: <see cref="ManageJobs"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class StopJobFunction(ManageJobs handler, ManageEndpoint endpoint)
{
    /// <summary>Stops a job between two pages.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The job.</param>
    [Function(ManageFunctionNames.StopJob)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/jobs/{id}/stop")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.Editor, (_, token) => handler.StopAsync(id, token));
}
