using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ShowLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowLeadByEmailFunction(ShowLead handler, ManageEndpoint endpoint)
{
    /// <summary>Answers one lead; for scripts, since an address in a URL ends up in logs that are not ours.</summary>
    /// <param name="request">The request.</param>
    /// <param name="email">The address.</param>
    [Function(ManageFunctionNames.ShowLeadByEmail)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads/by-email/{email}")] HttpRequest request,
        string email) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ByEmailAsync(email, request.Query, token));
}
