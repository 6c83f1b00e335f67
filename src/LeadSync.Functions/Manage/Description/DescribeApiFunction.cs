using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Description;

/// <summary>HTTP: <see cref="ApiDescription"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class DescribeApiFunction(ApiDescription handler, ManageEndpoint endpoint)
{
    /// <summary>Describes the HTTP contract to whoever has a key.</summary>
    /// <param name="request">The request.</param>
    [Function(ManageFunctionNames.DescribeApi)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request) =>
        endpoint.RunAsync(request, Role.All, (_, _) => Task.FromResult(handler.Show()));
}
