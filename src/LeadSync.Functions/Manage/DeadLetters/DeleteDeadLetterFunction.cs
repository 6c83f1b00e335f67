using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.DeadLetters;

/// <summary>HTTP: <see cref="ManageDeadLetters"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class DeleteDeadLetterFunction(ManageDeadLetters handler, ManageEndpoint endpoint)
{
    /// <summary>Gives a dead letter up for good.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The dead letter.</param>
    [Function(ManageFunctionNames.DeleteDeadLetter)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/manage/dead-letters/{id}")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.Editor, (_, token) => handler.DeleteAsync(id, token));
}
