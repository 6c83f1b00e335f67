using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>What one event did.</summary>
/// <param name="State">The lead afterwards.</param>
/// <param name="Cycle">The cycle that it fed; null where none was open for it.</param>
/// <param name="Lines">The points that the event gave, and those of earlier clicks that it showed to be a mail scanner's.</param>
/// <param name="Level">The service level under which it was folded.</param>
public sealed record FoldStep(LeadState State, int? Cycle, IReadOnlyList<ScoreLine> Lines, ServiceLevel Level);
