namespace LeadSync.Storage.Leads;

/// <summary>Everything that is kept of a lead.</summary>
/// <param name="Record">The lead.</param>
/// <param name="Events">Its events, in no order.</param>
/// <param name="Decisions">Its decisions, oldest first.</param>
public sealed record LeadFile(LeadRecord Record, IReadOnlyList<StoredEvent> Events, IReadOnlyList<StoredDecision> Decisions);
