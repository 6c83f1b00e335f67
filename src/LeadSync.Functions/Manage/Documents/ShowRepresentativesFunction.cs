using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="EditRepresentatives"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowRepresentativesFunction(EditRepresentatives handler, ManageEndpoint endpoint)
{
    /// <summary>Answers the representatives.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ShowRepresentatives)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/representatives")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (known, token) => handler.ShowAsync(known, token));
}
