using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Pages;

/// <summary>HTTP: <see cref="LeadPages"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowLeadPageFunction(LeadPages handler, ManageEndpoint endpoint)
{
    /// <summary>Shows one lead.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    [Function(PageFunctionNames.ShowLeadPage)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ui/leads/{id}")] HttpRequest request, string id) =>
        endpoint.RunPageAsync(request, Role.All, (known, token) => handler.ShowAsync(id, request, known, token));
}
