using LeadSync.Domain.Leads;
using LeadSync.Functions.Intake;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Callbacks;

/// <summary>HTTP: <see cref="WebhookIntake{TEvent}"/> for CRMs.</summary>
/// <param name="intake">The handler.</param>
public sealed class IngestCrmCallbackFunction(WebhookIntake<SalesEvent> intake)
{
    /// <summary>Takes a callback in.</summary>
    [Function(FunctionNames.IngestCrmCallback)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", Route = "api/crm/{crm}/callbacks")] HttpRequest request,
        string crm) => intake.RunAsync(request, crm);
}
