using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Details;

/// <summary>Gives events that wait for their details another try.</summary>
/// <param name="waiting">Sends them again.</param>
public sealed class ResumeWaitingFunction(ResumeWaiting waiting)
{
    /// <summary>Runs each minute.</summary>
    [Function(FunctionNames.ResumeWaiting)]
    public Task RunAsync([TimerTrigger("45 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => waiting.RunAsync(cancellationToken);
}
