using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Shows how many reached which stage (D-5).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class ShowFunnelFunction(QualificationReports handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.ShowFunnel)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/qualification/funnel")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.FunnelAsync(request, token));
}
