using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>An event with what it gave.</summary>
/// <param name="Event">The event.</param>
/// <param name="Cycle">The cycle that it fed; null where none was open for it.</param>
/// <param name="Lines">The points that it gave, and those of earlier clicks that it took back.</param>
/// <param name="Level">The service level under which it was folded.</param>
public sealed record ExplainedEvent(LeadEvent Event, int? Cycle, IReadOnlyList<ScoreLine> Lines, ServiceLevel Level);
