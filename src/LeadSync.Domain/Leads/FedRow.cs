namespace LeadSync.Domain.Leads;

/// <summary>An event that fed a cycle, with the lead as it was before.</summary>
/// <param name="Row">The event.</param>
/// <param name="Before">The lead.</param>
/// <param name="Cycle">The cycle.</param>
internal sealed record FedRow(LeadEvent Row, LeadState Before, int Cycle);
