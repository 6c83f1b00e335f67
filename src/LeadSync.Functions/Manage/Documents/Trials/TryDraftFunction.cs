using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>HTTP: <see cref="TryDrafts"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class TryDraftFunction(TryDrafts handler, ManageEndpoint endpoint)
{
    /// <summary>Tries leads on the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.SimulateDraft)]
    public Task<IResult> SimulateAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Simulate)] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.All, (who, token) => handler.RunAsync(kind, name, request, who.Name, token));

    /// <summary>Tries a pasted payload on the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document.</param>
    [Function(ManageFunctionNames.TryDraft)]
    public Task<IResult> TryAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DocumentRoutes.Try)] HttpRequest request, string kind, string name) =>
        endpoint.RunAsync(request, Role.All, (who, token) => handler.RunAsync(kind, name, request, who.Name, token));
}
