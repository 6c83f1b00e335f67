using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.People;

/// <summary>HTTP: <see cref="EditAbsences"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowAbsencesFunction(EditAbsences handler, ManageEndpoint endpoint)
{
    /// <summary>Answers when a representative is away.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The representative.</param>
    [Function(ManageFunctionNames.ShowAbsences)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/representatives/{id}/absences")] HttpRequest request, string id) =>
        endpoint.RunAsync(request, Role.All, (known, token) => handler.ShowAsync(id, known, token));
}
