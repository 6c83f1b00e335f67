using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.DeadLetters;

/// <summary>HTTP: <see cref="ManageDeadLetters"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListDeadLettersFunction(ManageDeadLetters handler, ManageEndpoint endpoint)
{
    /// <summary>Lists what could not be worked on.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ListDeadLetters)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/dead-letters")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ListAsync(request, token));
}
