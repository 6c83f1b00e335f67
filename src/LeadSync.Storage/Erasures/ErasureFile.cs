using LeadSync.Storage.Leads;

namespace LeadSync.Storage.Erasures;

/// <summary>What is kept in a partition that is erased.</summary>
/// <param name="Events">The events, those that did not count among them.</param>
/// <param name="Decisions">The decisions: they say what was written elsewhere.</param>
/// <param name="Merged">What the lead was before it was merged into another; null where it was not.</param>
public sealed record ErasureFile(IReadOnlyList<StoredEvent> Events, IReadOnlyList<StoredDecision> Decisions, LeadRecord? Merged);
