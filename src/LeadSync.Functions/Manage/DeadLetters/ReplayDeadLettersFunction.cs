using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.DeadLetters;

/// <summary>HTTP: <see cref="ManageDeadLetters"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ReplayDeadLettersFunction(ManageDeadLetters handler, ManageEndpoint endpoint)
{
    /// <summary>Gives dead letters another chance.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ReplayDeadLetters)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/dead-letters/replay")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.Editor, (_, token) => handler.ReplayAsync(request, token));
}
