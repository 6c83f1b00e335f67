namespace LeadSync.Domain.Routing.Proof;

/// <summary>Which rules never decide.</summary>
/// <param name="Unreachable">The rules that are proved never to decide.</param>
/// <param name="Unproven">How many rules were not settled, because the table draws too many borders around them.</param>
public sealed record ReachabilityReport(IReadOnlyList<Unreachable> Unreachable, int Unproven);
