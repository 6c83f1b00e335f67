using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Leads;

/// <summary>An event with what it gave.</summary>
/// <param name="Event">The event.</param>
/// <param name="Cycle">The cycle that it fed.</param>
/// <param name="Lines">The points that it gave.</param>
public sealed record ExplainedEvent(LeadEvent Event, int Cycle, IReadOnlyList<ScoreLine> Lines);
