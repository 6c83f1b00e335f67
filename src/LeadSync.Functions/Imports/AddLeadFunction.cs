using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Imports;

/// <summary>HTTP: <see cref="AddLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class AddLeadFunction(AddLead handler, ManageEndpoint endpoint)
{
    /// <summary>Takes one lead by hand.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.AddLead)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/leads")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.Editor | Role.Representative, (_, token) => handler.RunAsync(request, token));
}
