using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Reruns;

/// <summary>HTTP: <see cref="StartRerun"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class StartRerunFunction(StartRerun handler, ManageEndpoint endpoint)
{
    /// <summary>Starts a rerun.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.StartRerun)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/reruns")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.Editor, (who, token) => handler.RunAsync(request, who.Name, token));
}
