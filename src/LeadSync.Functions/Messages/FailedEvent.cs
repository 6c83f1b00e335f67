using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Messages;

/// <summary>An event whose work failed.</summary>
/// <param name="Event">The event.</param>
/// <param name="Failure">Why.</param>
public sealed record FailedEvent(LeadEvent Event, Exception Failure);
