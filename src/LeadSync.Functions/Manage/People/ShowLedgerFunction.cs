using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.People;

/// <summary>HTTP: <see cref="ShowLedger"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowLedgerFunction(ShowLedger handler, ManageEndpoint endpoint)
{
    /// <summary>Answers who got what of a pool.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The pool.</param>
    [Function(ManageFunctionNames.ShowLedger)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/pools/{id}/ledger")] HttpRequest request, string id) =>
        endpoint.RunAsync(request, Role.All, (known, token) => handler.RunAsync(id, request, known, token));
}
