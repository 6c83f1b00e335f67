using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="PublishRoutingTable"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class PublishRoutingTableFunction(PublishRoutingTable handler, ManageEndpoint endpoint)
{
    /// <summary>Makes the draft the version in force.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The table.</param>
    [Function(ManageFunctionNames.PublishRoutingTable)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/routing-tables/{name}/publish")] HttpRequest request,
        string name) =>
        endpoint.RunAsync(request, Role.Editor, (known, token) => handler.RunAsync(name, request, known.Name, token));
}
