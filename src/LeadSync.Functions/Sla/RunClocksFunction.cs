using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Sla;

/// <summary>Fires clocks whose time has come (D-23).</summary>
/// <param name="clocks">Fires them.</param>
public sealed class RunClocksFunction(RunClocks clocks)
{
    /// <summary>Runs each minute.</summary>
    [Function(FunctionNames.RunClocks)]
    public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => clocks.RunAsync(cancellationToken);
}
