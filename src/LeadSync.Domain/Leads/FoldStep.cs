using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>What one event did.</summary>
/// <param name="State">The lead afterwards.</param>
/// <param name="Lines">The points that the event gave.</param>
public sealed record FoldStep(LeadState State, IReadOnlyList<ScoreLine> Lines);
