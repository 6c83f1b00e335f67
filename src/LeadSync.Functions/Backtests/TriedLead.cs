using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Backtests;

/// <summary>A lead that somebody tries out: what is known of it and what it did, in order of time.</summary>
/// <param name="Events">At least one.</param>
internal sealed record TriedLead(IReadOnlyList<LeadEvent> Events);
