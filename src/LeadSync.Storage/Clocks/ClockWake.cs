using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Clocks;

/// <summary>A wake-up that is due.</summary>
/// <param name="Row">Its row key.</param>
/// <param name="LeadId">The lead to ask.</param>
/// <param name="Clock">What it was set for.</param>
public sealed record ClockWake(string Row, string LeadId, ClockStart Clock);
