using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Lists the leads that do not ripen (D-14).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class ListWaitingFunction(WaitingLeads handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.ListWaiting)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/qualification/waiting")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RunAsync(request, token));
}
