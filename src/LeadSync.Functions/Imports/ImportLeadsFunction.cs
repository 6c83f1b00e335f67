using LeadSync.Functions.Http;
using LeadSync.Functions.Manage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Imports;

/// <summary>HTTP: <see cref="ImportLeads"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ImportLeadsFunction(ImportLeads handler, ManageEndpoint endpoint)
{
    /// <summary>Imports a list of leads.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.ImportLeads)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/imports")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.Editor, (who, token) => handler.RunAsync(request, who.Name, token));
}
