using LeadSync.Domain.Routing;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>What would become of a lead, with every rule looked at, every candidate dropped, and until when the offer would stand.</summary>
internal sealed record SimulatedView(
    string? Rule, string Representative, string? Pool, string? Reason, IReadOnlyList<RuleTrace> Trace, IReadOnlyList<DroppedCandidate> Dropped, DateTimeOffset? AcceptBy)
{
    public static SimulatedView Of(RoutingDecision decision, DateTimeOffset? acceptBy = null) => new(
        decision.Rule, decision.Representative, decision.Pool, decision.Reason, decision.Explanation.Trace, decision.Explanation.Dropped, acceptBy);
}
