using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>What one of a CRM's statuses or stages means (D-26).</summary>
/// <param name="Name">The CRM's name, in any spelling: case, blanks and signs do not count.</param>
/// <param name="Action">The action; null for a status that decides nothing, such as «New».</param>
/// <param name="Reason">The reason (D-6) where the message gives none.</param>
/// <param name="Stage">The sub-stage (D-3) that an advance reaches.</param>
internal sealed record CrmStatus(string Name, SalesActionKind? Action, string? Reason = null, string? Stage = null);
