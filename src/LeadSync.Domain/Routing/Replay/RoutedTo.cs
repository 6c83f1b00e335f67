namespace LeadSync.Domain.Routing.Replay;

/// <summary>Where a lead goes, in short.</summary>
/// <param name="Rule">The rule that matched; null for none.</param>
/// <param name="Pool">Its pool; null for none.</param>
/// <param name="Representative">The owner.</param>
/// <param name="Reason">Why the lead desk is the owner (<see cref="RoutingReasons"/>); null where a rule or the account gave one.</param>
public sealed record RoutedTo(string? Rule, string? Pool, string Representative, string? Reason)
{
    /// <summary>Where a recorded lead went.</summary>
    public static RoutedTo Of(RecordedRouting offer) => new(offer.Rule, offer.Pool, offer.Representative, offer.Reason);

    /// <summary>Where a decision sends a lead.</summary>
    public static RoutedTo Of(RoutingDecision decision) => new(decision.Rule, decision.Pool, decision.Representative, decision.Reason);

    /// <summary>Whether a lead changes hands: between two of one pool it does not, since the pool draws one or the other.</summary>
    public bool IsMovedTo(RoutedTo other) =>
        Pool != other.Pool || (Reason is null) != (other.Reason is null) || (Pool is null && Representative != other.Representative);
}
