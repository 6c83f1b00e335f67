using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="ExportLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ExportLeadFunction(ExportLead handler, ManageEndpoint endpoint)
{
    /// <summary>Answers everything that is kept of a person.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The lead.</param>
    [Function(ManageFunctionNames.ExportLead)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads/{id}/export")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.Editor, (_, token) => handler.RunAsync(id, token));
}
