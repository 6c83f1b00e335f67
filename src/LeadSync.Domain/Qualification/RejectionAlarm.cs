namespace LeadSync.Domain.Qualification;

/// <summary>When too many hand-overs are refused (D-8).</summary>
/// <param name="Above">The share of refusals above which it rings, 0 to 1.</param>
/// <param name="Minimum">How many decisions it takes at least.</param>
/// <param name="Over">The time that is looked back.</param>
/// <param name="Tell">The representatives or groups that are told.</param>
public sealed record RejectionAlarm(double Above, int Minimum, TimeSpan Over, IReadOnlyList<string> Tell)
{
    /// <summary>40 % of at least 20 in 28 days.</summary>
    public static RejectionAlarm Shipped { get; } = new(0.4, 20, TimeSpan.FromDays(28), []);
}
