using LeadSync.Domain.Leads;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Intake;

/// <summary>HTTP: <see cref="WebhookIntake{TEvent}"/> for marketing sources.</summary>
/// <param name="intake">The handler.</param>
public sealed class IngestWebhookFunction(WebhookIntake<LeadEvent> intake)
{
    /// <summary>Takes a webhook in. All methods arrive here, since what a sender uses and asks is a property of its source.</summary>
    [Function(FunctionNames.IngestWebhook)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", Route = "api/webhooks/{source}")] HttpRequest request,
        string source) => intake.RunAsync(request, source);
}
