using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="EditRepresentatives"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class SaveRepresentativesFunction(EditRepresentatives handler, ManageEndpoint endpoint)
{
    /// <summary>Saves the representatives.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.SaveRepresentatives)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/manage/representatives")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => handler.SaveAsync(request, known.Name, token));
}
