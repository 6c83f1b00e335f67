using LeadSync.Domain.Leads;

namespace LeadSync.Storage.Leads;

/// <summary>A decision row of a lead: why it changed, and what that set off. Written once; the outbox of its operation (architecture A7).</summary>
/// <param name="Version">The lead's version that the decision made.</param>
/// <param name="Op">The operation.</param>
/// <param name="Decision">The decision.</param>
public sealed record StoredDecision(int Version, string Op, Decision Decision);
