namespace LeadSync.Domain.Routing.Replay;

/// <summary>A recorded lead under another table.</summary>
/// <param name="Lead">The lead.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Offer">The offer that was made.</param>
/// <param name="At">When it was made.</param>
/// <param name="Before">Where it went.</param>
/// <param name="After">Where it would go.</param>
public sealed record ReplayedOffer(string Lead, int Cycle, int Offer, DateTimeOffset At, RoutedTo Before, RoutedTo After)
{
    /// <summary>Whether it would go elsewhere.</summary>
    public bool IsMoved() => Before.IsMovedTo(After);
}
