using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>HTTP: <see cref="ShowDocuments"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ListDocumentsFunction(ShowDocuments handler, ManageEndpoint endpoint)
{
    /// <summary>Lists the documents of a kind by name.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">The kind.</param>
    [Function(ManageFunctionNames.ListDocuments)]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = DocumentRoutes.Kind)] HttpRequest request, string kind) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ListAsync(kind, token));
}
