using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Jobs;

/// <summary>HTTP: <see cref="ManageJobs"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListJobsFunction(ManageJobs handler, ManageEndpoint endpoint)
{
    /// <summary>Lists jobs, the newest first.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ListJobs)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/jobs")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ListAsync(request, token));
}
