using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ShowLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class LookUpLeadFunction(ShowLead handler, ManageEndpoint endpoint)
{
    /// <summary>Answers one lead by e-mail address, external id or the id in the CRM.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.LookUpLead)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/leads/lookup")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.LookUpAsync(request, token));
}
