using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>HTTP: <see cref="EraseLead"/>.</summary>
/// <param name="handler">The handler.</param>
/// <param name="endpoint">Lets in who may.</param>
public sealed class ShowErasureFunction(EraseLead handler, ManageEndpoint endpoint)
{
    /// <summary>Answers what has become of an erasure.</summary>
    /// <param name="request">The request.</param>
    /// <param name="receipt">The receipt.</param>
    [Function(ManageFunctionNames.ShowErasure)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/erasures/{receipt}")] HttpRequest request,
        string receipt) =>
        endpoint.RunAsync(request, Role.Editor, (_, token) => handler.ShowAsync(receipt, token));
}
