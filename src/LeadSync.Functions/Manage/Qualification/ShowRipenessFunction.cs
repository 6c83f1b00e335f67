using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Shows how many were handed over too early (D-14).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class ShowRipenessFunction(QualificationReports handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.ShowRipeness)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/qualification/ripeness")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RipenessAsync(request, token));
}
