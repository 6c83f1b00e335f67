using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ShowDecisions"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowDecisionsFunction(ShowDecisions handler, ManageEndpoint endpoint)
{
    /// <summary>Answers the decisions about a lead.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    [Function(ManageFunctionNames.ShowDecisions)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads/{id}/decisions")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.All, (known, token) => handler.RunAsync(id, known, token));
}
