namespace LeadSync.Domain.Routing;

/// <summary>What must become of a golden lead; null members are not looked at.</summary>
/// <param name="Rule">The rule that matches first.</param>
/// <param name="Pool">The pool that it goes to.</param>
/// <param name="Representative">The owner.</param>
public sealed record GoldenExpectation(string? Rule, string? Pool, string? Representative)
{
    internal bool IsMetBy(RoutingDecision decision) =>
        (Rule is null || Rule == decision.Rule)
        && (Pool is null || Pool == decision.Pool)
        && (Representative is null || Representative == decision.Representative);
}
