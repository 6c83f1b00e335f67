using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Shows how the rejection alarm stands (D-8).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class ShowAlarmFunction(ShowRejectionAlarm handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.ShowAlarm)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/qualification/alarm")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RunAsync(token));
}
