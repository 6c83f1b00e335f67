namespace LeadSync.Domain.Routing.Proof;

/// <summary>A rule that never decides.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="HiddenBy">The rules before it that together take all its leads; empty where its own condition can never hold.</param>
public sealed record Unreachable(string Rule, IReadOnlyList<string> HiddenBy);
