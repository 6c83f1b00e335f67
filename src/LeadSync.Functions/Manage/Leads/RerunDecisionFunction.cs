using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="RerunDecision"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class RerunDecisionFunction(RerunDecision handler, ManageEndpoint endpoint)
{
    /// <summary>Executes a decision again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    /// <param name="seq">The decision's number, from 1.</param>
    [Function(ManageFunctionNames.RerunDecision)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/leads/{id}/decisions/{seq:int}/rerun")] HttpRequest request,
        string id,
        int seq) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RunAsync(id, seq, token));
}
