using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.People;

/// <summary>HTTP: <see cref="ShowWhyNot"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowWhyNotFunction(ShowWhyNot handler, ManageEndpoint endpoint)
{
    /// <summary>Answers why a representative did not get a lead.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    /// <param name="representative">The representative.</param>
    [Function(ManageFunctionNames.ShowWhyNot)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads/{id}/why-not/{representative}")] HttpRequest request, string id, string representative) =>
        endpoint.RunAsync(request, Role.All, (known, token) => handler.RunAsync(id, representative, known, token));
}
