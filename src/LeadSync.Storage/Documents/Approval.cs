namespace LeadSync.Storage.Documents;

/// <summary>Somebody's consent to one state of a draft (D-16). A draft that is saved again has lost it.</summary>
/// <param name="By">The name of a key or of a person's account.</param>
/// <param name="As">The approving roles that the person has: <c>approver-marketing</c>, <c>approver-sales</c> or both.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Comment">In the person's words; null for nothing.</param>
public sealed record Approval(string By, IReadOnlyList<string> As, DateTimeOffset At, string? Comment);
