namespace LeadSync.Domain.Routing;

/// <summary>How a decision came about, written down by the decision itself. At most <see cref="MaxLines"/> lines of each kind are kept.</summary>
/// <param name="Trace">The rules looked at, in order, up to the one that matched; that one is always kept, as the last.</param>
/// <param name="TraceOmitted">How many further rules were looked at and are not kept.</param>
/// <param name="Dropped">The candidates that could not take the lead, in the pool's order.</param>
/// <param name="DroppedOmitted">How many further candidates were dropped and are not kept.</param>
public sealed record RoutingExplanation(IReadOnlyList<RuleTrace> Trace, int TraceOmitted, IReadOnlyList<DroppedCandidate> Dropped, int DroppedOmitted)
{
    /// <summary>The most lines of each kind: 50.</summary>
    public const int MaxLines = 50;
}
