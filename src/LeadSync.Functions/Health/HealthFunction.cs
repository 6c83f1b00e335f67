using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Health;

/// <summary>HTTP: how the app is, for probes. Needs no key and tells no secret.</summary>
/// <param name="readiness">The handler.</param>
public sealed class HealthFunction(Readiness readiness)
{
    /// <summary>The process answers.</summary>
    [Function(FunctionNames.HealthLive)]
    public static IResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health/live")] HttpRequest request) =>
        Answers.Json(new HealthAnswer("live"));

    /// <summary>The storage answers too.</summary>
    [Function(FunctionNames.HealthReady)]
    public Task<IResult> ReadyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health/ready")] HttpRequest request, CancellationToken cancellationToken) =>
        readiness.CheckAsync(cancellationToken);
}
