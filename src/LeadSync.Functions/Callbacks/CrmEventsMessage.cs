using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Callbacks;

/// <summary>Events of a CRM on their way to their leads.</summary>
/// <param name="Events">At least one.</param>
public sealed record CrmEventsMessage(IReadOnlyList<SalesEvent> Events);
