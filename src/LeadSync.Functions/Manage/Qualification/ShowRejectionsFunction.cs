using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Shows what leads are refused for, worst first (D-8).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class ShowRejectionsFunction(QualificationReports handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.ShowRejections)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/qualification/rejections")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.RejectionsAsync(request, token));
}
