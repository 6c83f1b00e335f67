using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.People;

/// <summary>HTTP: <see cref="EditAbsences"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class DeleteAbsencesFunction(EditAbsences handler, ManageEndpoint endpoint)
{
    /// <summary>Takes all absences of a representative away.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The representative.</param>
    [Function(ManageFunctionNames.DeleteAbsences)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/manage/representatives/{id}/absences")] HttpRequest request, string id) =>
        endpoint.RunAsync(request, Role.Editor | Role.Representative, (known, token) => handler.DeleteAsync(id, request, known, token));
}
