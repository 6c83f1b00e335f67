using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Reports;

/// <summary>Counts hand-overs and looks at the rejection alarm, every quarter of an hour.</summary>
/// <param name="funnel">The work.</param>
public sealed class RollUpFunnelFunction(RollUpFunnel funnel)
{
    /// <summary>Runs the function.</summary>
    [Function(FunctionNames.RollUpFunnel)]
    public Task RunAsync([TimerTrigger("45 7/15 * * * *")] TimerInfo timer, CancellationToken cancellationToken) => funnel.RunAsync(cancellationToken);
}
